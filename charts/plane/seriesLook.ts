import {type Frame, svg} from "../../src/figure/index.ts";

/** How a series looks: hue, shape and pattern together, so that no one of them is needed. */
export interface SeriesLook {
  readonly colour: string;
  /** Of points: an SVG path around the origin, a pixel in radius. */
  readonly shape: string;
  /** What fills an area: the colour with a pattern in it. */
  readonly fill: string;
}

/** Symbols of like size around the origin, a pixel in radius, as SVG paths. */
const shapes = [
  "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z",
  "M-0.9,-0.9H0.9V0.9H-0.9Z",
  "M0,-1.2L1.15,0.9H-1.15Z",
  "M0,-1.3L1.1,0L0,1.3L-1.1,0Z",
  "M-0.4,-1.15H0.4V-0.4H1.15V0.4H0.4V1.15H-0.4V0.4H-1.15V-0.4H-0.4Z",
  "M0,1.2L1.15,-0.9H-1.15Z"
] as const;

/** What a point is where shapes tell nothing. */
export const roundShape = shapes[0];

/** Strokes in a tile of eight pixels; the first series is plain. */
const strokes = [
  null,
  "M-2,2L2,-2M0,8L8,0M6,10L10,6",
  "M2,2h.01M6,6h.01",
  "M-2,6L2,10M0,0L8,8M6,-2L10,2",
  "M0,2H8M0,6H8",
  "M2,0V8M6,0V8"
] as const;

/** As many as eyes tell apart. */
export const mostSeries = 12;

/** The looks of so many series: the second six have the hues of the first with other shapes and patterns. */
export function seriesLooks(count: number, {ink, id}: Frame): SeriesLook[] {
  return Array.from({length: count}, (_, index) => {
    const hue = index % ink.series.length;
    const form = formOf(index);
    const colour = ink.series[hue] ?? ink.text;
    return {
      colour,
      shape: shapes[form] ?? roundShape,
      fill: strokes[form] ? `url(#${patternId(id, index)})` : colour
    };
  });
}

function formOf(index: number): number {
  return (index + 3 * Math.floor(index / shapes.length)) % shapes.length;
}

const patternId = (id: string, index: number): string => `${id}-series-${index + 1}`;

/** The patterns that so many series are filled with; their ids are the frame's. */
export function seriesPatterns(count: number, frame: Frame): SVGDefsElement {
  const {document, id, ink} = frame;
  const patterns = seriesLooks(count, frame).flatMap(({colour}, index) => {
    const d = strokes[formOf(index)];
    if (!d) return [];
    const tile = {width: 8, height: 8};
    return svg(
      document,
      "pattern",
      {id: patternId(id, index), ...tile, patternUnits: "userSpaceOnUse"},
      svg(document, "rect", {...tile, fill: colour}),
      svg(document, "path", {
        d,
        fill: "none",
        stroke: ink.paper,
        "stroke-width": d.includes("h.01") ? 2.5 : 1.25,
        "stroke-linecap": "round",
        "stroke-opacity": 0.4
      })
    );
  });
  return svg(document, "defs", {}, ...patterns);
}
