import {type Frame, mark, svg, textSize} from "../../src/figure/index.ts";
import {
  type Box,
  boxesAlong,
  geodesicRing,
  type MapFrame,
  overlaps,
  type Point,
  pathOf,
  pointTowards
} from "../../src/geo/index.ts";
import {figureLabels, figureWidth} from "../map/figureTexts.ts";
import type {KeyEntry} from "../map/mapKey.ts";
import {ringTexts} from "./messages.ts";
import type {Ring, RingLook} from "./ring.ts";

export interface PlacedRing {
  readonly ring: Ring;
  /** Where its distance is printed, in pixels; null where there is no room. */
  readonly label: Box | null;
}

/** Where on a ring its distance is printed, in degrees clockwise from north. */
const azimuths = [0, 180, 90, 270, 45, 315, 135, 225, 20, 340, 160, 200];
/** Where the outward ticks of an open ring stand. */
const tickAzimuths = Array.from({length: 12}, (_, i) => 15 + 30 * i);
const lineHeight = 16;
const labelStyle = {size: textSize.label, weight: 600} as const;

/** Prints each distance on its ring, the outermost on a ring of two, where it covers nothing that is taken. */
export function placeRings(
  rings: readonly Ring[],
  centre: Point,
  map: MapFrame,
  taken: readonly Box[],
  frame: Frame
): readonly PlacedRing[] {
  const printed: Box[] = [];
  return rings.map(ring => {
    const radius = ring.radii.at(-1);
    if (radius === undefined) return {ring, label: null};
    const width = figureWidth(ring.quantity, labelStyle, frame) + 4;
    const boxes = azimuths.map(azimuth => {
      const [x, y] = map.project(pointTowards(centre, azimuth, radius));
      return {x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight};
    });
    const label =
      boxes.find(
        box =>
          box.x >= 2 &&
          box.y >= 2 &&
          box.x + box.width <= map.width - 2 &&
          box.y + box.height <= map.height - 2 &&
          ![...taken, ...printed].some(other => overlaps(box, other, 2))
      ) ?? null;
    if (label) printed.push(label);
    return {ring, label};
  });
}

/** Boxes along a ring, so that the labels of places can keep clear of it. */
export function boxesOfRing({radii}: Ring, centre: Point, map: MapFrame): Box[] {
  return radii.flatMap(radius => {
    const points = Array.from({length: 37}, (_, i) => map.project(pointTowards(centre, 10 * i, radius)));
    return points.slice(1).flatMap((point, i) => boxesAlong(points[i] ?? point, point));
  });
}

/** A ring, or two for a range, with its distance. */
export function ringMark({ring, label}: PlacedRing, centre: Point, map: MapFrame, frame: Frame): SVGElement {
  const {document, ink} = frame;
  const {look, radii, name, provenance, quantity} = ring;
  const data = pathOf(
    {type: "MultiLineString", coordinates: radii.map(radius => geodesicRing(centre, radius).coordinates)},
    map
  );
  const line = lineStyle(look, frame);
  const path = (style: Readonly<Record<string, string | number | null>>) =>
    svg(document, "path", {d: data, fill: "none", ...style});
  const isFilled = look === "nearer" || look === "between";
  return mark(
    document,
    {name, provenance},
    ...(isFilled ? [path({fill: line.stroke, "fill-rule": "evenodd", "fill-opacity": 0.12})] : []),
    path({stroke: "none", "stroke-width": 24, "pointer-events": "stroke"}),
    path(line),
    ...(look === "farther" ? radii.flatMap(radius => outwardTicks(radius, centre, map, frame)) : []),
    ...(label
      ? [
          // Clears the line away behind the figure.
          svg(document, "rect", {...label, y: label.y + 1, height: label.height - 2, fill: ink.land}),
          ...figureLabels(
            quantity,
            {
              ...labelStyle,
              x: label.x + label.width / 2,
              y: label.y + label.height / 2 + 0.35 * textSize.label,
              anchor: "middle",
              fill: look === "given" ? ink.text : ink.stated,
              halo: true
            },
            frame
          )
        ]
      : [])
  );
}

function outwardTicks(radius: number, centre: Point, map: MapFrame, frame: Frame): SVGElement[] {
  return tickAzimuths.map(azimuth => {
    const [x1, y1] = map.project(pointTowards(centre, azimuth, radius));
    const [x2, y2] = map.project(pointTowards(centre, azimuth, radius + 8 / map.scale));
    return svg(frame.document, "line", {x1, y1, x2, y2, ...lineStyle("farther", frame)});
  });
}

function lineStyle(look: RingLook, {ink}: Frame) {
  return {
    stroke: look === "given" ? ink.muted : ink.stated,
    "stroke-width": look === "given" ? 1.25 : 2,
    "stroke-dasharray": look === "about" ? "5 4" : null
  };
}

export function ringKey(look: RingLook, frame: Frame): KeyEntry {
  const {document} = frame;
  const style = lineStyle(look, frame);
  const line = (x: number, y: number) => svg(document, "line", {x1: x, x2: x + 28, y1: y, y2: y, ...style});
  const shade = (x: number, y: number, height: number) =>
    svg(document, "rect", {x, y, width: 28, height, fill: style.stroke, "fill-opacity": 0.12});
  const ticks = (x: number, y: number) =>
    svg(document, "path", {d: `M${x + 9},${y}v-5m10,5v-5`, fill: "none", ...style});
  return {
    text: ringTexts[look],
    draw: (x, y) => {
      switch (look) {
        case "nearer":
          return [shade(x, y, 6), line(x, y)];
        case "between":
          return [shade(x, y - 4, 8), line(x, y - 4), line(x, y + 4)];
        case "farther":
          return [line(x, y), ticks(x, y)];
        default:
          return [line(x, y)];
      }
    }
  };
}
