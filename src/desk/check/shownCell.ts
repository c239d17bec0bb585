import {type DefaultTreeAdapterTypes, parseFragment} from "parse5";
import {hole} from "./mask.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A figure as it is drawn. */
export interface ShownFigure {
  readonly id: string;
  /** The chart's name: "claim-ladder". */
  readonly chart: string;
  readonly takeaway: string;
  /** Of each mark, the claims that it leads to. */
  readonly marks: readonly (readonly string[])[];
  /** The keys of the rows that its marks stand for. */
  readonly keys: readonly string[];
}

/** What a cell shows, as far as claims go. */
export interface ShownCell {
  readonly figures: readonly ShownFigure[];
  /** The claims drawn, tabled and cited, each once, with the figure that it stands in. */
  readonly uses: readonly {readonly claim: string; readonly figure: string | null}[];
  /** The names of marks that lead to no claim and no row. */
  readonly unsourced: readonly {readonly name: string; readonly figure: string | null}[];
  /** The names of inputs, by which an address speaks of them. */
  readonly inputs: readonly string[];
  /** Where its links lead that set inputs. */
  readonly links: readonly string[];
  /** The running text outside figures, with a hole for each citation and for what is no prose. */
  readonly prose: string;
}

/** Reads the HTML that a cell shows. */
export function shownCell(html: string): ShownCell {
  const root = parseFragment(html);
  const figures = elements(root, each => attribute(each, "data-figure") !== null);
  const uses = new Map<string, ShownCell["uses"][number]>();
  for (const {element, figure} of within(root, null)) {
    const ids = `${attribute(element, "data-claims") ?? ""} ${attribute(element, "data-claim") ?? ""}`;
    for (const claim of ids.split(/\s+/).filter(Boolean)) {
      if (!uses.has(claim)) uses.set(claim, {claim, figure});
    }
  }
  return {
    figures: figures.map(shownFigure),
    uses: [...uses.values()],
    unsourced: within(root, null)
      .filter(({element}) => isMark(element) && !leadsSomewhere(element))
      .map(({element, figure}) => ({name: attribute(element, "aria-label") ?? "", figure})),
    inputs: attributes(root, "data-input"),
    links: attributes(root, "href").filter(href => href.startsWith("?")),
    prose: proseOf(root)
  };
}

function shownFigure(figure: Element): ShownFigure {
  const takeaway = elements(figure, each => classes(each).includes("figure-takeaway"))[0];
  return {
    id: attribute(figure, "data-figure") ?? "",
    chart: attribute(figure, "data-chart") ?? "",
    takeaway: takeaway ? textOf(takeaway).trim() : "",
    marks: elements(figure, isMark).map(each => idsIn(each, "data-claims")),
    keys: elements(figure, isMark).flatMap(each => idsIn(each, "data-keys"))
  };
}

function idsIn(element: Element, name: string): string[] {
  return (attribute(element, name) ?? "").split(/\s+/).filter(Boolean);
}

function attributes(parent: Parent, name: string): string[] {
  return within(parent, null).flatMap(({element}) => attribute(element, name) ?? []);
}

function isMark(element: Element): boolean {
  return classes(element).includes("mark") && attribute(element, "role") === "graphics-symbol";
}

function leadsSomewhere(element: Element): boolean {
  return ["data-claims", "data-table"].some(name => attribute(element, name));
}

const notProse: ReadonlySet<string> = new Set(
  "figure form table svg script style code pre kbd samp math time button select input output label".split(" ")
);
const blocks = /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|h[1-6]|header|hr|li|ol|p|section|ul)$/;

function proseOf(parent: Parent): string {
  return parent.childNodes.map(proseOfNode).join("");
}

function proseOfNode(node: Node): string {
  if ("value" in node) return node.value;
  if (!("tagName" in node)) return "";
  const isBound =
    attribute(node, "data-claim") !== null ||
    classes(node).some(each => each === "claim" || each === "plain");
  const isFootnote = node.tagName === "sup" && /^\[?\d{1,3}\]?$/.test(textOf(node).trim());
  if (
    isBound ||
    isFootnote ||
    notProse.has(node.tagName) ||
    classes(node).some(each => each.startsWith("katex"))
  )
    return hole;
  return blocks.test(node.tagName) ? `\n${proseOf(node)}\n` : proseOf(node);
}

/** All elements, each with the id of the figure that it stands in. */
function within(parent: Parent, figure: string | null): {element: Element; figure: string | null}[] {
  return parent.childNodes.flatMap(node => {
    if (!("tagName" in node)) return [];
    const own = attribute(node, "data-figure") ?? figure;
    return [{element: node, figure: own}, ...within(node, own)];
  });
}

function elements(parent: Parent, wanted: (element: Element) => boolean): Element[] {
  return within(parent, null)
    .map(({element}) => element)
    .filter(wanted);
}

function textOf(parent: Parent): string {
  return parent.childNodes
    .map(node => ("value" in node ? node.value : "tagName" in node ? textOf(node) : ""))
    .join("");
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find(each => each.name === name)?.value ?? null;
}

function classes(element: Element): string[] {
  return (attribute(element, "class") ?? "").split(/\s+/);
}
