import {chartRoot, type Frame, mark} from "../../src/figure/index.ts";
import {boxAround, pointTowards, type Region} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";
import {mapFor} from "../map/mapFor.ts";
import {type KeyEntry, mapKey} from "../map/mapKey.ts";
import {notOnMap} from "../map/messages.ts";
import {offMap} from "../map/offMap.ts";
import {placeProvenance} from "../map/placeProvenance.ts";
import {precisionKey} from "../map/precision.ts";
import {scaleBarBox, scaleBarMark} from "../map/scaleBarMark.ts";
import {placeSpots, spotShapes, takenBy} from "../map/spot.ts";
import {noRadius} from "./messages.ts";
import type {Ranged} from "./ranged.ts";
import type {Ring} from "./ring.ts";
import {boxesOfRing, placeRings, ringKey, ringMark} from "./ringMark.ts";

/** Draws rings round a place, and other places for orientation. */
export function drawRangeRings(
  {centre, places, unplaced}: Ranged,
  rings: readonly Ring[],
  region: Region,
  frame: Frame
): SVGSVGElement {
  const {document, ink} = frame;
  const listed = [
    ...rings
      .filter(({radii}) => radii.length === 0)
      .map(({name, provenance}) => ({text: noRadius(name), name: `${name}, not drawn`, provenance})),
    ...unplaced.map(place => ({
      text: notOnMap(place.name),
      name: `${place.name}, not on the map`,
      provenance: placeProvenance(place)
    }))
  ];
  const drawn = rings.filter(({radii}) => radii.length > 0);
  const keyed = [...new Set(drawn.map(({look}) => look))].map(look => ringKey(look, frame));
  const below = (entries: readonly KeyEntry[], top: number) => {
    const explained = mapKey(entries, top, frame);
    const missing = offMap(listed, top + explained.height, frame);
    return {elements: [explained.element, missing.element], height: explained.height + missing.height};
  };
  const rims = drawn.flatMap(({radii}) =>
    radii.flatMap(radius => [0, 90, 180, 270].map(azimuth => pointTowards(centre.point, azimuth, radius)))
  );
  const map = mapFor([...places.map(({point}) => point), ...rims], frame, {
    below: below([...keyed, precisionKey(frame)], 0).height,
    leastSpan: 10_000
  });
  const dots = places.map(({point}) => boxAround(...map.project(point), 6));
  const placed = placeRings(drawn, centre.point, map, [scaleBarBox(map), ...dots], frame);
  const lines = drawn.flatMap(ring => boxesOfRing(ring, centre.point, map));
  const printed = placed.flatMap(({label}) => label ?? []);
  const spots = placeSpots(
    places.map(({place, point, distance}) => ({
      point,
      precisionKm: place.precisionKm,
      colour: distance ? ink.quiet : ink.text,
      label: {name: place.name, strong: distance === null}
    })),
    map,
    {taken: [scaleBarBox(map), ...printed], avoided: lines},
    frame
  );
  const isImprecise = spots.some(({precision}) => precision > 0);
  const {elements, height} = below(isImprecise ? [...keyed, precisionKey(frame)] : keyed, map.height);
  return chartRoot(
    frame,
    "range-rings",
    frame.height ?? map.height + height,
    baseMap(frame, map, {
      region,
      subjects: spots.map(({x, y}) => [x, y]),
      taken: [scaleBarBox(map), ...lines, ...printed, ...takenBy(spots)]
    }),
    // The outermost first, so that no ring lies over a smaller one's target.
    ...placed.toReversed().map(ring => ringMark(ring, centre.point, map, frame)),
    ...places.map(({name, provenance}, index) => {
      const spot = spots[index];
      return mark(document, {name, provenance}, ...(spot ? spotShapes(spot, frame) : []));
    }),
    scaleBarMark(frame, map),
    ...elements
  );
}
