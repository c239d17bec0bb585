import {chartRoot, type Frame} from "../../src/figure/index.ts";
import {boxesAlong, mapFrame, type Region} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";
import type {Lines} from "../map/lines.ts";
import {type KeyEntry, mapKey} from "../map/mapKey.ts";
import {notOnMap} from "../map/messages.ts";
import {offMap} from "../map/offMap.ts";
import {precisionKey} from "../map/precision.ts";
import {scaleBarBox, scaleBarMark} from "../map/scaleBarMark.ts";
import {placeSpots, takenBy} from "../map/spot.ts";
import {type Dot, locatedOf} from "./dot.ts";
import {dotMark, dotName, spotOf} from "./dotMark.ts";
import {wayKey, wayLine, waysOf} from "./way.ts";

/** Draws places on a map with its key, and lists the places that it cannot show. */
export function drawDotMap(
  all: readonly Dot[],
  {lines, region}: {readonly lines: Lines; readonly region: Region},
  frame: Frame
): SVGSVGElement {
  const dots = locatedOf(all);
  const ways = dots.flatMap(dot => waysOf(dot, dots, lines));
  const unplaced = all
    .filter(({point}) => point === null)
    .map(dot => ({
      text: notOnMap(dot.place.name),
      name: `${dotName(dot, frame.locale)}, not on the map`,
      provenance: dot.provenance
    }));
  const kinds = [...new Set(ways.map(({kind}) => kind))].map(kind => wayKey(kind, frame));
  const below = (entries: readonly KeyEntry[], top: number) => {
    const explained = mapKey(entries, top, frame);
    const listed = offMap(unplaced, top + explained.height, frame);
    return {elements: [explained.element, listed.element], height: explained.height + listed.height};
  };
  if (dots.length === 0) {
    const {elements, height} = below([], 0);
    return chartRoot(frame, "dot-map", height, ...elements);
  }
  const map = mapFrame({
    points: [...dots.map(({point}) => point), ...ways.map(({end}) => end)],
    width: frame.width,
    height: frame.height === null ? null : frame.height - below([...kinds, precisionKey(frame)], 0).height,
    padding: Math.max(32, 0.08 * frame.width)
  });
  const along = ways.flatMap(({start, end}) => boxesAlong(map.project(start), map.project(end)));
  const spots = placeSpots(
    dots.map(dot => spotOf(dot, frame)),
    map,
    {taken: [scaleBarBox(map)], avoided: along},
    frame
  );
  const isImprecise = spots.some(({precision}) => precision > 0);
  const {elements, height} = below(isImprecise ? [...kinds, precisionKey(frame)] : kinds, map.height);
  return chartRoot(
    frame,
    "dot-map",
    frame.height ?? map.height + height,
    baseMap(frame, map, {
      region,
      subjects: spots.map(({x, y}) => [x, y]),
      taken: [scaleBarBox(map), ...along, ...takenBy(spots)]
    }),
    ...ways.map(way => wayLine(way, map, frame)),
    ...dots.map((dot, i) => dotMark(dot, spots[i], frame)),
    scaleBarMark(frame, map),
    ...elements
  );
}
