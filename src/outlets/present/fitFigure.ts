import {gap, shownText} from "./heightOf.ts";
import {fits} from "./sizes.ts";
import {textHeight} from "./textHeight.ts";

/** How a figure stands on a slide. */
export interface Fit {
  /** The width that its drawing takes. */
  readonly width: number;
  /** The width of the drawing that this chooses; null where there is no choice. */
  readonly drawn: number | null;
  /** The height of all of it. */
  readonly height: number;
  /** What is left for its drawing. */
  readonly room: number;
  /** How much of its size the drawing keeps: below 1, its text is smaller than it should be. */
  readonly share: number;
}

/** Chooses the widest drawing of a figure that fits, else the one that loses least. */
export function fitFigure(figure: Element, room: number): Fit {
  const around = aroundHeight(figure);
  const left = Math.max(80, room - around);
  const drawn = fits.flatMap(({drawn, width}) => {
    const svg = figure.querySelector(`.drawing[data-width="${drawn}"] > svg`);
    const height = heightAttribute(svg);
    return height ? [{drawn, width, height: (height * width) / drawn}] : [];
  });
  const options = drawn.length > 0 ? drawn : [anyDrawing(figure)];
  const best =
    options.find(({height}) => height <= left) ?? options.toSorted((a, b) => a.height - b.height)[0];
  const {drawn: chosen, width, height} = best ?? {drawn: null, width: fits[0].width, height: 0};
  const share = Math.min(1, left / Math.max(1, height));
  return {width, drawn: chosen, room: left, share, height: around + Math.min(height, left)};
}

/** A drawing made elsewhere, or in HTML, is shown as it is. */
function anyDrawing(figure: Element) {
  const svg = figure.querySelector(".drawing > svg");
  const rows = figure.querySelectorAll(".drawing table tr").length;
  const width = Number.parseFloat(svg?.getAttribute("width") ?? "") || fits[0].width;
  const height = (heightAttribute(svg) || rows * 38) * (svg ? Math.min(1.336, fits[0].width / width) : 1);
  return {drawn: null, width: fits[0].width, height};
}

function aroundHeight(figure: Element): number {
  const part = (name: string, kind: Parameters<typeof textHeight>[1]) => {
    const element = figure.querySelector(`.figure-${name}`);
    return element ? textHeight(shownText(element), kind) : 0;
  };
  return (
    part("title", "figureTitle") + part("subtitle", "figureSubtitle") + part("sources", "small") + 2 * gap
  );
}

function heightAttribute(svg: Element | null): number {
  return Number.parseFloat(svg?.getAttribute("height") ?? "") || 0;
}
