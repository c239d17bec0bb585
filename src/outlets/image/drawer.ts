import {type Drawing, redrawOf, svgNamespace} from "../../figure/index.ts";
import {drawnSize} from "./drawnSize.ts";
import {widestDrawing} from "./widestDrawing.ts";

/** Draws a figure for a place in a picture, no taller than it is; null where it does not fit. In CSS pixels. */
export type Draw = (place: {
  readonly width: number;
  readonly height: number;
}) => Promise<SVGSVGElement | null>;

export interface Drawer {
  /** As it stands on its page, at its widest. */
  readonly widest: SVGSVGElement;
  /** Whether it can be drawn at any height: maps can. */
  readonly isFree: boolean;
  readonly draw: Draw;
}

/** How much lower or higher than a chart chooses to be it may be drawn, where it leaves the choice: maps do. */
const [lowest, highest] = [0.68, 1.8];

/** Draws a figure at any size, each once; null where it draws no picture. What was drawn elsewhere is always as it is. */
export async function drawer(figure: Element): Promise<Drawer | null> {
  const widest = widestDrawing(figure);
  if (!widest) return null;
  const redraw = redrawOf(figure);
  if (!redraw) return {widest, isFree: false, draw: async () => widest};
  const drawn = new Map<string, Promise<SVGSVGElement | null>>();
  const at = (width: number, height: number | null) => {
    const key = `${width} ${height}`;
    // What cannot be drawn so small does not fit.
    const made = drawn.get(key) ?? (async () => picture(await redraw({width, height})))().catch(() => null);
    drawn.set(key, made);
    return made;
  };
  const own = drawnSize(widest);
  const tried = await at(own.width, own.height + 40);
  const isFree = tried !== null && drawnSize(tried).height === own.height + 40;
  const draw: Draw = async ({width, height}) => {
    const chosen = await at(width, null);
    if (!chosen) return null;
    const {height: natural} = drawnSize(chosen);
    const wanted = Math.round(Math.min(height, natural * highest));
    if (isFree && wanted >= natural * lowest) return at(width, wanted);
    return natural <= height ? chosen : null;
  };
  return {widest, isFree, draw};
}

function picture(drawing: Drawing): SVGSVGElement | null {
  return drawing.namespaceURI === svgNamespace ? (drawing as SVGSVGElement) : null;
}
