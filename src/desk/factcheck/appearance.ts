import {JSDOM} from "jsdom";

/** What a story's cells gave at build, as far as a sheet needs it: HTML. */
export interface StoryHtml {
  readonly cells: readonly {readonly id: number; readonly html: string}[];
  /** The source cards of what they cite. */
  readonly cards: string;
}

/** A figure where a reader meets it. */
export interface Appearance {
  readonly cell: number;
  readonly place: "prose" | "figure text" | "mark" | "table row";
  /** The title of the figure that it is in; null in prose. */
  readonly figure: string | null;
  /** The words of the page; both units where a reader may choose. */
  readonly shown: string;
  /** The ids of what it leads to: "claim-depth", "claim-computed-1x2y3z", "row-events-opening". Empty where it leads nowhere. */
  readonly targets: readonly string[];
}

/**
 * Every figure that a story's cells show, in reading order. Of a figure's drawings, which differ in width alone, the widest
 * counts; of its table, the rows that no mark has drawn.
 */
export function appearances({cells}: StoryHtml): readonly Appearance[] {
  return cells.flatMap(({id, html}) => {
    const root = JSDOM.fragment(html);
    const found: Appearance[] = [];
    const drawn = new Map<Element, Set<string>>();
    for (const element of root.querySelectorAll("a.claim, .mark, figure[data-figure] tbody tr")) {
      const figure = element.closest("figure[data-figure]");
      if (element.closest("tr") !== null && !element.matches("tr")) continue;
      const title = figure ? textOf(figure.querySelector(".figure-title")) : null;
      const targets = targetsOf(element);
      const add = (place: Appearance["place"], shown: string) =>
        found.push({cell: id, place, figure: title, shown, targets});
      if (element.matches("a.claim")) add(figure ? "figure text" : "prose", textOf(element));
      else if (element.matches(".mark")) {
        if (!isInWidest(element, figure)) continue;
        add("mark", element.getAttribute("aria-label") ?? "");
        if (figure) drawn.set(figure, (drawn.get(figure) ?? new Set()).add(targets.join(" ")));
      } else if (!figure || !drawn.get(figure)?.has(targets.join(" "))) add("table row", cellsOf(element));
    }
    return found;
  });
}

/** A mark's drawing is the last of its figure's, which are in the order of their widths. */
function isInWidest(mark: Element, figure: Element | null): boolean {
  const drawing = mark.closest(".drawing");
  if (!drawing || !figure) return true;
  return [...figure.querySelectorAll(".drawing")].at(-1) === drawing;
}

function targetsOf(element: Element): readonly string[] {
  const link = element.matches("tr") ? element.querySelector("a.claim") : element;
  const href = link?.getAttribute("href")?.replace(/^#/, "") ?? "";
  // A computed mark names the claims that it was computed from, but is none of them.
  if (href.startsWith("claim-computed-")) return [href];
  const claims = element.getAttribute("data-claims") ?? element.getAttribute("data-claim") ?? "";
  const ids = claims.split(" ").filter(id => id !== "");
  if (ids.length > 0) return ids.map(id => `claim-${id}`);
  if (href !== "") return [href];
  const table = element.getAttribute("data-table");
  const keys = element.getAttribute("data-keys")?.split(" ") ?? [];
  return table ? keys.map(key => `row-${table}-${key}`) : [];
}

function cellsOf(row: Element): string {
  return [...row.children].map(textOf).join(" · ");
}

/** The text of an element; renderings in both of the reader's units side by side. */
export function textOf(element: Element | null): string {
  if (element === null) return "";
  const copy = element.cloneNode(true) as Element;
  for (const variant of copy.querySelectorAll(".in-km + .in-mi, .in-mi + .in-km")) variant.before(" / ");
  return copy.textContent.replace(/\s+/g, " ").trim();
}
