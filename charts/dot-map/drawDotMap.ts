import {chartRoot, type Frame} from "../../src/figure/index.ts";
import {type Box, boxAround, boxesAlong, mapFrame, placeLabels, type Region} from "../../src/geo/index.ts";
import {baseMap} from "./baseMap.ts";
import {type Dot, type LocatedDot, locatedOf} from "./dot.ts";
import {labelSize} from "./dotLabel.ts";
import {dotMark, dotRadius, precisionRadius} from "./dotMark.ts";
import {type KeyItem, key} from "./key.ts";
import {missing} from "./missing.ts";
import {scaleBarBox, scaleBarMark} from "./scaleBarMark.ts";
import {type Lines, wayLine, waysOf} from "./way.ts";

/** Draws places on a map with its key, and lists the places that it cannot show. */
export function drawDotMap(
  all: readonly Dot[],
  {lines, region}: {readonly lines: Lines; readonly region: Region},
  frame: Frame
): SVGSVGElement {
  const dots = locatedOf(all);
  const ways = dots.flatMap(dot => waysOf(dot, dots, lines));
  const unplaced = all.filter(({point}) => point === null);
  const kinds: KeyItem[] = [...new Set(ways.map(({kind}) => kind))];
  const below = (items: readonly KeyItem[], top: number) => {
    const explained = key(items, top, frame);
    const listed = missing(unplaced, top + explained.height, frame);
    return {elements: [explained.element, listed.element], height: explained.height + listed.height};
  };
  if (dots.length === 0) {
    const {elements, height} = below([], 0);
    return chartRoot(frame, "dot-map", height, ...elements);
  }
  const map = mapFrame({
    points: [...dots.map(({point}) => point), ...ways.map(({end}) => end)],
    width: frame.width,
    height: frame.height === null ? null : frame.height - below([...kinds, "precision"], 0).height,
    padding: Math.max(32, 0.08 * frame.width)
  });
  const drawn = dots.map(dot => {
    const [x, y] = map.project(dot.point);
    return {dot, x, y, precision: precisionRadius(dot, map.scale)};
  });
  const along = ways.flatMap(({start, end}) => boxesAlong(map.project(start), map.project(end)));
  const rims = drawn.flatMap(({x, y, precision}) => (precision > 0 ? rimOf(x, y, precision) : []));
  const labels = placeLabels(
    drawn.map(({dot, x, y}) => ({x, y, radius: dotRadius(dot), ...labelSize(dot, frame)})),
    {width: map.width, height: map.height, taken: [scaleBarBox(map)], avoided: [...along, ...rims]}
  );
  const taken = [
    scaleBarBox(map),
    ...along,
    ...drawn.map(({x, y, precision}) => boxAround(x, y, Math.max(6, precision))),
    ...labels.flatMap(label => label?.box ?? [])
  ];
  const {elements, height} = below(rims.length > 0 ? [...kinds, "precision"] : kinds, map.height);
  return chartRoot(
    frame,
    "dot-map",
    frame.height ?? map.height + height,
    baseMap(frame, map, {region, subjects: drawn.map(({x, y}) => [x, y]), taken}),
    ...ways.map(way => wayLine(way, map, frame)),
    ...drawn.map((dot, i) =>
      dotMark({...dot, label: labels[i] ?? null, covered: isCovered(dot, drawn.slice(0, i))}, frame)
    ),
    scaleBarMark(frame, map),
    ...elements
  );
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Whether a dot would be drawn on top of an earlier one. */
function isCovered({x, y}: Pixel, earlier: readonly (Pixel & {readonly dot: LocatedDot})[]): boolean {
  return earlier.some(other => Math.hypot(other.x - x, other.y - y) < dotRadius(other.dot));
}

function rimOf(x: number, y: number, radius: number): Box[] {
  const pieces = Math.max(8, Math.ceil(radius));
  return Array.from({length: pieces}, (_, i) => {
    const angle = (2 * Math.PI * i) / pieces;
    return boxAround(x + radius * Math.cos(angle), y + radius * Math.sin(angle), 1);
  });
}
