import {type Frame, svg} from "../../src/figure/index.ts";

type Pixel = readonly [x: number, y: number];

/** An arrow from one pixel to another. */
export function arrow([x1, y1]: Pixel, [x2, y2]: Pixel, {document, ink}: Frame): SVGElement[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const wing = (side: number) => [x2 - 7 * dx + side * 4 * dy, y2 - 7 * dy - side * 4 * dx];
  const points = [wing(1), [x2, y2], wing(-1)].map(point =>
    point.map(pixels => Math.round(pixels * 100) / 100 + 0).join(",")
  );
  const stroke = {stroke: ink.stated, "stroke-width": 1.5, fill: "none"};
  return [
    svg(document, "line", {x1, y1, x2, y2, ...stroke}),
    svg(document, "polyline", {points: points.join(" "), ...stroke})
  ];
}
