import {chartRoot, type Frame, label, mark, svg, textSize, wrapText} from "../../src/figure/index.ts";
import {
  type Country,
  countriesOf,
  countryNames,
  drawnCountries,
  type MapFrame,
  mapFrame,
  type PlacedName,
  pathOf,
  type Region
} from "../../src/geo/index.ts";
import {baseMap} from "../map/baseMap.ts";
import {mapKey} from "../map/mapKey.ts";
import {offMap} from "../map/offMap.ts";
import {scaleBarBox, scaleBarMark} from "../map/scaleBarMark.ts";
import {choroplethKey, valueText} from "./choroplethKey.ts";
import {classesOf, classOf} from "./classes.ts";
import {type CountryFill, fillOf, hatchPattern} from "./countryFill.ts";
import {notShown} from "./messages.ts";
import type {Shaded} from "./shaded.ts";

export interface ChoroplethDrawing {
  readonly title: string;
  readonly breaks: readonly number[] | undefined;
  /** West, south, east and north, in degrees. */
  readonly window: readonly [number, number, number, number];
  readonly region: Region;
}

const lineHeight = 15;
/** Frames so wide have the key beside the map, which would else be wider than its layer is drawn well. */
const besideFrom = 800;
const mapShare = 0.68;
const gutter = 24;

/** Fills countries by their values' classes, with name and value in each that has room. */
export function drawChoropleth(
  rows: readonly Shaded[],
  {title, breaks, window, region}: ChoroplethDrawing,
  frame: Frame
): SVGSVGElement {
  const {document, ink, locale, measure} = frame;
  const values = rows.flatMap(({value}) => value ?? []);
  const classes = classesOf(values, breaks);
  const beside = frame.width >= besideFrom;
  const map = windowMap(window, beside ? Math.round(frame.width * mapShare) : frame.width, frame.height);
  const inView = new Map(
    drawnCountries(countriesOf(region), map).map(country => [country.name, country] as const)
  );
  const shown = rows.filter(({country}) => country && inView.has(country.properties.name));
  const isTold = new Set(shown.map(({label}) => label));
  const others = countriesOf(region).filter(({properties: {name}}) => inView.has(name) && !isTold.has(name));
  const figureOf = new Map(
    shown.map(({label, quantity, figure}) => [label, valueText(quantity, figure, locale)])
  );
  const sizeOf = (name: string) => ({
    width: Math.max(
      measure(name, {size: textSize.small}),
      measure(figureOf.get(name) ?? "", {size: textSize.label, weight: 600})
    ),
    height: figureOf.has(name) ? 2 * lineHeight : lineHeight
  });
  const first = [...shown.map(({label}) => label), ...others.map(({properties}) => properties.name)];
  const names = countryNames(
    first.flatMap(name => inView.get(name) ?? []),
    {width: map.width, height: map.height, taken: [scaleBarBox(map)], sizeOf}
  );
  const nameAt = new Map(names.map(name => [name.name, name]));
  const hatch = `${frame.id}-no-data`;
  const style = (value: number | null) =>
    fillOf(value === null ? null : classOf(classes, value), hatch, frame);
  const unlabelled = shown.filter(({label}) => !nameAt.has(label));
  const explained = choroplethKey(
    {classes, values, rows: shown, unlabelled, hasOthers: others.length > 0},
    hatch,
    frame
  );
  const room = {...frame, width: beside ? frame.width - map.width - gutter : frame.width};
  const heads = wrapText(title, room.width, {size: textSize.small});
  const headHeight = heads.length * lineHeight + 6;
  const key = mapKey(explained, headHeight, room);
  const off = rows
    .filter(row => !shown.includes(row))
    .map(({label, figure, name, provenance}) => ({
      text: notShown(`${label}, ${figure}`),
      name: `${name}, not on the map`,
      provenance
    }));
  const listed = offMap(off, headHeight + key.height, room);
  const told = headHeight + key.height + listed.height;
  const [left, top] = beside ? [map.width + gutter, 0] : [0, map.height];
  return chartRoot(
    frame,
    "choropleth",
    Math.max(map.height, top + told),
    svg(document, "defs", {}, hatchPattern(hatch, frame)),
    baseMap(frame, map, {
      region,
      subjects: [],
      taken: [scaleBarBox(map), ...boxesOf(names, sizeOf)],
      countryNames: false
    }),
    // A nested svg cuts what runs on beyond the edge.
    svg(
      document,
      "svg",
      {class: "countries", width: map.width, height: map.height},
      svg(
        document,
        "g",
        {"aria-hidden": "true"},
        ...others.map(country => shape(country, map, style(null), frame)),
        ...others.flatMap(({properties: {name}}) => nameTexts(nameAt.get(name), "", frame))
      ),
      ...shown.map(({country, label: name, value, name: said, provenance}) =>
        mark(
          document,
          {name: said, provenance},
          ...(country ? [shape(country, map, style(value), frame)] : []),
          ...nameTexts(nameAt.get(name), figureOf.get(name) ?? "", frame)
        )
      )
    ),
    scaleBarMark(frame, map),
    svg(
      document,
      "g",
      {transform: `translate(${left},${top})`},
      ...heads.map((line, i) =>
        label(document, line, {x: 0, y: (i + 1) * lineHeight, size: textSize.small, fill: ink.quiet})
      ),
      key.element,
      listed.element
    )
  );
}

function windowMap(
  [west, south, east, north]: ChoroplethDrawing["window"],
  width: number,
  height: number | null
): MapFrame {
  const points = [
    {latitude: south, longitude: west},
    {latitude: south, longitude: east},
    {latitude: north, longitude: west},
    {latitude: north, longitude: east}
  ];
  return mapFrame({points, width, padding: 0, height});
}

function shape(country: Country, map: MapFrame, style: CountryFill, {document}: Frame) {
  return svg(document, "path", {
    d: pathOf(country, map),
    ...style,
    "stroke-linejoin": "round"
  });
}

function nameTexts(placed: PlacedName | undefined, value: string, {document, ink}: Frame): SVGTextElement[] {
  if (!placed) return [];
  const {name, x, y} = placed;
  const style = {x, anchor: "middle", halo: true} as const;
  if (!value) return [label(document, name, {...style, y: y + 4, size: textSize.small, fill: ink.quiet})];
  return [
    label(document, name, {...style, y: y - 3, size: textSize.small}),
    label(document, value, {...style, y: y + lineHeight - 3, size: textSize.label, weight: 600})
  ];
}

function boxesOf(names: readonly PlacedName[], sizeOf: (name: string) => {width: number; height: number}) {
  return names.map(({name, x, y}) => {
    const {width, height} = sizeOf(name);
    return {x: x - width / 2, y: y - height / 2, width, height};
  });
}
