import {svgNamespace} from "../../figure/index.ts";

/** The widest of a figure's drawings; null where what it draws is no picture. */
export function widestDrawing(figure: Element): SVGSVGElement | null {
  const drawings = [...figure.querySelectorAll(".drawings > .drawing > svg")];
  const width = (drawing: Element) => Number(drawing.parentElement?.getAttribute("data-width") ?? 0);
  const [widest] = drawings.sort((a, b) => width(b) - width(a));
  return widest?.namespaceURI === svgNamespace ? (widest as SVGSVGElement) : null;
}
