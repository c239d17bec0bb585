import {drawVegaLite, type Frame, type MarkOptions, type VegaLiteSpec} from "../../src/figure/index.ts";
import {neededLayers} from "../slots/neededLayers.ts";
import {pixels} from "../slots/slotLayers.ts";

/** A mark of a chart, and the fields that its layers read. */
export interface MarkDatum extends MarkOptions {
  readonly datum: object;
}

/** Draws marks with layers of Vega-Lite, in pixels of the frame. */
export function drawMarks(
  name: string,
  marks: readonly MarkDatum[],
  height: number,
  layers: readonly object[],
  frame: Frame
): Promise<SVGSVGElement> {
  const data = marks.map(({datum}) => datum);
  const layer = neededLayers(layers, data);
  const spec = {width: frame.width, height, padding: 0, autosize: "none", layer};
  return drawVegaLite(spec as unknown as VegaLiteSpec, data, frame, {
    name,
    mark: ({rows}) => {
      const {name: said = "", provenance = null} = marks[rows?.[0] ?? -1] ?? {};
      return {name: said, provenance};
    }
  });
}

/** The fields of a target: what a pointer hits, in pixels. */
export interface Target {
  readonly hitLeft: number;
  readonly hitRight: number;
  readonly hitTop: number;
  readonly hitBottom: number;
}

/** The least size of a target, in pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** A target around a point, as large as it must be. */
export const targetAt = (x: number, y: number, width = least): Target => ({
  hitLeft: x - width / 2,
  hitRight: x + width / 2,
  hitTop: y - least / 2,
  hitBottom: y + least / 2
});

/** The layer of targets, which comes before what is drawn of the same rows. */
export const targets = ({ink}: Frame): object => ({
  mark: {type: "rect", color: ink.paper, fillOpacity: 0},
  encoding: {
    x: pixels("hitLeft"),
    x2: {field: "hitRight"},
    y: pixels("hitTop"),
    y2: {field: "hitBottom"}
  }
});
