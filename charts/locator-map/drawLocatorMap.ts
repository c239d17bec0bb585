import type {Place} from "../../src/claims/index.ts";
import {chartRoot, type Frame, mark} from "../../src/figure/index.ts";
import {boxAround, type Point, type Region} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";
import {locatedOf} from "../map/located.ts";
import {mapFor} from "../map/mapFor.ts";
import {type KeyEntry, mapKey} from "../map/mapKey.ts";
import {notOnMap} from "../map/messages.ts";
import {offMap} from "../map/offMap.ts";
import {placeProvenance} from "../map/placeProvenance.ts";
import {precisionKey, precisionRadius} from "../map/precision.ts";
import {scaleBarBox, scaleBarMark} from "../map/scaleBarMark.ts";
import {placeSpots, spotShapes, takenBy} from "../map/spot.ts";
import {insetBox, insetMap} from "./inset.ts";
import type {Stretch} from "./stretch.ts";
import {placeStretches, stretchKey, stretchMark} from "./stretchMark.ts";

export interface LocatorMapDrawing {
  readonly stretches: readonly Stretch[];
  readonly isSubject: (place: Place) => boolean;
  readonly nameOf: (place: Place) => string;
  readonly acrossKm: number;
  readonly inset: boolean;
  readonly region: Region;
  /** Where an inset is centred, of a map of some centre. */
  readonly amid: (centre: Point) => Point;
}

/** Draws places, the measured lines between them, and a small map of where all this lies. */
export function drawLocatorMap(
  places: readonly Place[],
  {stretches, isSubject, nameOf, acrossKm, inset, region, amid}: LocatorMapDrawing,
  frame: Frame
): SVGSVGElement {
  const {document, ink} = frame;
  const {located, unplaced} = locatedOf(places);
  const listed = unplaced.map(place => ({
    text: notOnMap(place.name),
    name: `${nameOf(place)}, not on the map`,
    provenance: placeProvenance(place)
  }));
  const keyed: KeyEntry[] = stretches.length > 0 ? [stretchKey(frame)] : [];
  const below = (entries: readonly KeyEntry[], top: number) => {
    const explained = mapKey(entries, top, frame);
    const missing = offMap(listed, top + explained.height, frame);
    return {elements: [explained.element, missing.element], height: explained.height + missing.height};
  };
  if (located.length === 0) {
    const {elements, height} = below([], 0);
    return chartRoot(frame, "locator-map", height, ...elements);
  }
  const map = mapFor([...located.map(({point}) => point), ...stretches.map(({end}) => end)], frame, {
    below: below([...keyed, precisionKey(frame)], 0).height,
    leastSpan: acrossKm * 1000
  });
  const dots = located.map(({place, point}) =>
    boxAround(...map.project(point), Math.max(6, precisionRadius(place, map)))
  );
  const corner = inset ? insetBox(map, dots) : null;
  const fixed = [scaleBarBox(map), ...(corner ? [corner] : [])];
  const lines = placeStretches(stretches, map, [...fixed, ...dots], frame);
  const along = lines.flatMap(({boxes}) => boxes);
  const printed = lines.flatMap(({at, boxes}) => (at ? boxes.slice(-1) : []));
  const spots = placeSpots(
    located.map(({place, point}) => {
      const strong = isSubject(place);
      const colour = strong ? ink.text : ink.quiet;
      return {point, colour, label: {name: place.name, strong}, precisionKm: place.precisionKm};
    }),
    map,
    {taken: [...fixed, ...printed], avoided: along},
    frame
  );
  const isImprecise = spots.some(({precision}) => precision > 0);
  const {elements, height} = below(isImprecise ? [...keyed, precisionKey(frame)] : keyed, map.height);
  return chartRoot(
    frame,
    "locator-map",
    frame.height ?? map.height + height,
    baseMap(frame, map, {
      region,
      subjects: spots.map(({x, y}) => [x, y]),
      taken: [...fixed, ...along, ...takenBy(spots)]
    }),
    ...(corner ? [insetMap(corner, map, {region, centre: amid(map.centre)}, frame)] : []),
    ...lines.map(line => stretchMark(line, map, frame)),
    ...located.map(({place}, index) => {
      const spot = spots[index];
      return mark(
        document,
        {name: nameOf(place), provenance: placeProvenance(place)},
        ...(spot ? spotShapes(spot, frame) : [])
      );
    }),
    scaleBarMark(frame, map),
    ...elements
  );
}
