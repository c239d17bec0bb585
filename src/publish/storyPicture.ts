import {JSDOM} from "jsdom";
import {thumbnail} from "./gallery/index.ts";

/** A picture that stands for a story. */
export interface StoryPicture {
  /** What it shows, in words. */
  readonly says: string;
  /** Still `<svg>`s in the page's own colours, the narrowest first; of the widths that figures are drawn at, in CSS pixels. */
  readonly drawings: readonly {readonly width: number; readonly svg: string}[];
}

/** The widths that a card of the front page has room for, in CSS pixels. */
const widest = 480;
/** Width to height of what is shown of a drawing that is taller than wide: its upper part. */
const shape = 3 / 2;

/** The first drawn chart of a story's cells, as its front page shows it; null where it draws none. */
export function storyPicture(
  cells: readonly {readonly html: string}[],
  unit: "km" | "mi"
): StoryPicture | null {
  const html = cells.map(cell => cell.html).find(each => each.includes('<svg class="chart'));
  if (html === undefined) return null;
  const {document} = new JSDOM(html).window;
  const figure = document.querySelector("figure.figure:has(.drawing > svg.chart)");
  if (!figure) return null;
  const widthOf = (drawing: Element) => Number(drawing.getAttribute("data-width"));
  const drawings = [...figure.querySelectorAll(".drawing:has(> svg.chart)")]
    .filter(drawing => widthOf(drawing) <= widest)
    .sort((a, b) => widthOf(a) - widthOf(b));
  return {
    says: figure.querySelector(".figure-title")?.textContent?.trim() ?? "",
    drawings: drawings.flatMap(drawing => {
      const svg = drawing.querySelector<SVGSVGElement>("svg.chart");
      return svg ? [{width: widthOf(drawing), svg: still(svg, unit)}] : [];
    })
  };
}

function still(drawing: SVGSVGElement, unit: "km" | "mi"): string {
  for (const other of drawing.querySelectorAll(`.in-${unit === "km" ? "mi" : "km"}`)) other.remove();
  const [x = 0, y = 0, across = 0, down = 0] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const kept = down > across ? cutBetweenLines(drawing, across / shape) : down;
  drawing.setAttribute("viewBox", `${x} ${y} ${across} ${kept}`);
  drawing.setAttribute("height", String(kept));
  return thumbnail(drawing, unit);
}

/** The lowest height up to a limit that cuts above a row's head, or else through no line of text. */
function cutBetweenLines(drawing: SVGSVGElement, limit: number): number {
  const heads = [...drawing.querySelectorAll('[font-weight="600"] text[y]')].map(baselineOf);
  const head = Math.max(...heads.filter(y => y <= limit + 16));
  if (head > limit / 2) return Math.round(head - 16);
  const baselines = [...drawing.querySelectorAll("text[y], tspan[y]")].map(baselineOf);
  let at = limit;
  for (const y of baselines.sort((a, b) => b - a)) if (at > y - 12 && at < y + 5) at = y - 12;
  return Math.round(Math.max(at, limit / 2));
}

/** In the drawing's own coordinates, as far as its groups are only moved. */
function baselineOf(line: Element): number {
  let y = Number(line.getAttribute("y"));
  for (let each: Element | null = line; each; each = each.parentElement) {
    const [, moved] = /translate\([^,)]*[,\s]\s*(-?[\d.]+)/u.exec(each.getAttribute("transform") ?? "") ?? [];
    y += Number(moved ?? 0);
  }
  return y;
}
