import {type Frame, svg} from "../../src/figure/index.ts";
import {drawKey, swatch} from "../lanes/drawKey.ts";
import type {SeriesLook} from "./seriesLook.ts";

/** Which look is which series, in lines from `top` down; a single series needs no key. */
export function seriesKey(
  names: readonly string[],
  looks: readonly SeriesLook[],
  as: "point" | "area",
  top: number,
  frame: Frame
): {readonly nodes: readonly Node[]; readonly bottom: number} {
  const {document} = frame;
  const entries = names.map((text, index) => {
    const {colour = "", shape = "", fill = ""} = looks[index] ?? {};
    const draw = (x: number, y: number) =>
      as === "area"
        ? [svg(document, "rect", {x, y: y - 7, width: swatch, height: 14, fill})]
        : [
            svg(document, "path", {
              transform: `translate(${x + swatch - 8},${y}) scale(5)`,
              d: shape,
              fill: colour
            })
          ];
    return {text, draw};
  });
  return names.length > 1 ? drawKey(entries, top, frame) : {nodes: [], bottom: top};
}
