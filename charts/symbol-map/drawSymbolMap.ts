import type {Quantity} from "../../src/claims/index.ts";
import {capitalised, chartRoot, type Frame, mark} from "../../src/figure/index.ts";
import type {Region} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";
import {figureTexts} from "../map/figureTexts.ts";
import {mapFor} from "../map/mapFor.ts";
import {type KeyEntry, mapKey} from "../map/mapKey.ts";
import {offMap} from "../map/offMap.ts";
import {scaleBarBox, scaleBarMark} from "../map/scaleBarMark.ts";
import {placeSpots, spotShapes, takenBy} from "../map/spot.ts";
import {lookTexts, notDrawn} from "./messages.ts";
import {largest, type Sized} from "./sized.ts";
import {lookOf, lookSymbol, type RadiusOf, radiusScale, sizedSymbol} from "./sizedSymbol.ts";
import {sizeKey} from "./sizeKey.ts";

/** Draws rows as circles on a map, with a key of their sizes and looks. */
export function drawSymbolMap(
  rows: readonly Sized[],
  {title, region}: {readonly title: string; readonly region: Region},
  frame: Frame
): SVGSVGElement {
  const {document, ink, locale} = frame;
  const located = rows.flatMap(row => (row.point ? [{...row, point: row.point}] : []));
  const listed = rows
    .filter(({point}) => point === null)
    .map(({label, figure, name, provenance}) => ({
      text: notDrawn(`${label}: ${figure}`),
      name: `${name}, not on the map`,
      provenance
    }));
  const most = Math.max(0, ...located.map(largest));
  const radius = radiusScale(most, Math.max(16, Math.min(34, 0.055 * frame.width)));
  const unit = located.find(({quantity}) => quantity)?.quantity?.unit;
  const entries = keyOf(located, radius, frame);
  const below = (top: number) => {
    const sizes =
      unit && most > 0
        ? sizeKey({most, unit, title: capitalised(title, locale)}, radius, top, frame)
        : {element: null, height: 0};
    const looks = mapKey(entries, top + sizes.height, frame);
    const missing = offMap(listed, top + sizes.height + looks.height, frame);
    const elements = [sizes.element, looks.element, missing.element].filter(element => element !== null);
    return {elements, height: sizes.height + looks.height + missing.height};
  };
  if (located.length === 0) {
    const {elements, height} = below(0);
    return chartRoot(frame, "symbol-map", height, ...elements);
  }
  const map = mapFor(
    located.map(({point}) => point),
    frame,
    {below: below(0).height, leastSpan: 100_000}
  );
  const spots = placeSpots(
    located.map(sized => ({
      point: sized.point,
      precisionKm: null,
      colour: ink.stated,
      symbol: sizedSymbol(sized, radius, frame),
      label: {name: sized.label, strong: true, under: valueTexts(sized.quantity, sized.figure, frame)}
    })),
    map,
    {taken: [scaleBarBox(map)], avoided: []},
    frame
  );
  const {elements, height} = below(map.height);
  return chartRoot(
    frame,
    "symbol-map",
    frame.height ?? map.height + height,
    baseMap(frame, map, {
      region,
      subjects: spots.map(({x, y}) => [x, y]),
      taken: [scaleBarBox(map), ...takenBy(spots)]
    }),
    ...located.map(({name, provenance}, index) => {
      const spot = spots[index];
      return mark(document, {name, provenance}, ...(spot ? spotShapes(spot, frame) : []));
    }),
    scaleBarMark(frame, map),
    ...elements
  );
}

function valueTexts(quantity: Quantity | null, figure: string, {ink, locale}: Frame) {
  if (!quantity) return [{text: figure, fill: ink.quiet}];
  return figureTexts(quantity, locale).map(text => ({...text, fill: ink.text}));
}

/** What the looks mean, of those that are there and not plain. */
function keyOf(rows: readonly Sized[], radius: RadiusOf, frame: Frame): readonly KeyEntry[] {
  const {ink} = frame;
  const looks = new Set(rows.map(row => lookOf(row, radius)));
  return [...looks].flatMap(look => {
    if (look === "exact") return [];
    const symbol = lookSymbol(look, {inner: 4, outer: look === "more" ? 4 : 8, colour: ink.stated}, frame);
    return [
      {
        text: lookTexts[look],
        draw: (x: number, y: number) => symbol.shapes(x + 14, y)
      }
    ];
  });
}
