import type {Cell} from "../../notebook/index.ts";
import {type Part, partsOf, quasiSpan} from "./parts.ts";
import {nodeAt, nodesAt, nodesIn, pathOf, propertyOf, type SyntaxNode} from "./syntax.ts";

export type Markup = "md" | "html" | "plain";

/** A stretch of a cell's source that readers read. */
export interface Passage {
  readonly markup: Markup;
  /** Whether it is a figure's text, which no markup can mark as plain. */
  readonly isFigureText: boolean;
  /** Its texts, and what is filled in between them as far as that is written out; offsets in the source. */
  readonly parts: readonly Part[];
  /** The whole stretch, with the spans of its `${…}`; null for texts that stand by themselves. */
  readonly template: {
    readonly start: number;
    readonly end: number;
    readonly holes: readonly {readonly start: number; readonly end: number}[];
  } | null;
}

const tags = new Map<string, Markup>([
  ["md", "md"],
  ["html", "html"],
  ["htl.html", "html"],
  ["svg", "html"],
  ["htl.svg", "html"],
  ["words", "plain"]
]);

const figureTexts = ["title", "subtitle", "takeaway", "note"];
/** Those that charts write into the drawing. */
const chartTexts = ["title", "label", "reference"];

/** All that readers read of a cell: its prose, the templates of prose in its code, and the texts of its figures. */
export function passagesOf(cell: Pick<Cell, "mode">, tree: SyntaxNode): Passage[] {
  const nodes = [...nodesIn(tree)];
  const templates = nodes.filter(({type}) => type === "TaggedTemplateExpression").flatMap(tagged);
  const texts = nodes.filter(({type}) => type === "CallExpression").flatMap(spoken);
  const whole = cell.mode === "md" || cell.mode === "html" ? [templated(tree, cell.mode)] : [];
  return [...whole, ...templates, ...texts];
}

function tagged(node: SyntaxNode): Passage[] {
  const markup = tags.get(pathOf(nodeAt(node, "tag")) ?? "");
  const quasi = nodeAt(node, "quasi");
  return markup && quasi ? [templated(quasi, markup)] : [];
}

function templated(node: SyntaxNode, markup: Markup): Passage {
  const quasis = nodesAt(node, "quasis").map(quasiSpan);
  const ends = quasis.map(({end}) => end);
  const holes = quasis.slice(1).map(({start}, i) => ({start: ends[i] ?? start, end: start}));
  const parts = nodesAt(node, "expressions").flatMap(partsOf);
  const template = {start: quasis[0]?.start ?? node.start, end: ends.at(-1) ?? node.end, holes};
  return {markup, isFigureText: markup === "plain", parts, template};
}

/** The texts that a call of `figure`, `table`, `display` or an input takes. */
function spoken(call: SyntaxNode): Passage[] {
  const path = pathOf(nodeAt(call, "callee")) ?? "";
  return textsOf(path, nodesAt(call, "arguments"))
    .map(partsOf)
    .filter(({length}) => length > 0)
    .map(parts => ({markup: "plain", isFigureText: path !== "display", parts, template: null}));
}

function textsOf(path: string, [first, second]: readonly SyntaxNode[]): SyntaxNode[] {
  const texts = (object: SyntaxNode | undefined, names: readonly string[]) =>
    names.map(name => propertyOf(object, name)).filter(node => node !== null);
  if (path === "figure") return [...texts(second, figureTexts), ...texts(optionsOf(first), chartTexts)];
  if (/^Inputs\.\w+$/.test(path)) return [...texts(first, ["label"]), ...texts(second, ["label"])];
  if (path === "display") return first ? [first] : [];
  return path === "table" && second ? [second] : [];
}

/** The options of the chart that a figure is made of: `bar(rows, {…})`. */
function optionsOf(chart: SyntaxNode | undefined): SyntaxNode | undefined {
  const call = chart?.type === "AwaitExpression" ? nodeAt(chart, "argument") : chart;
  return call?.type === "CallExpression" ? nodesAt(call, "arguments")[1] : undefined;
}
