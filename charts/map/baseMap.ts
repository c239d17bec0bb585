import {type Frame, label, svg, textSize} from "../../src/figure/index.ts";
import {
  type Box,
  countryNames,
  isInside,
  type MapFrame,
  overlaps,
  type Region,
  seas
} from "../../src/geo/index.ts";
import {drawnLand} from "./drawnLand.ts";

export interface BaseMapOptions {
  readonly region: Region;
  /** Pixels that the story is about: the countries that hold one are set off from the others. */
  readonly subjects: readonly (readonly [number, number])[];
  /** What names of countries and seas keep clear of. */
  readonly taken: readonly Box[];
  /** Whether countries are named; true unless told. */
  readonly countryNames?: boolean;
}

const spacing = 0.6;

/** Sea, land, borders and their names: what every map lies on. Not for screen readers, who are told the places. */
export function baseMap(
  frame: Frame,
  map: MapFrame,
  {region, subjects, taken, countryNames: named = true}: BaseMapOptions
): SVGSVGElement {
  const {document, ink, measure} = frame;
  const {width, height} = map;
  const {countries, borders, land} = drawnLand(region, map);
  const sizeOf = (name: string) => ({
    width: measure(name, {size: textSize.small}) + spacing * name.length,
    height: textSize.small
  });
  const names = named ? countryNames(countries, {width, height, taken, sizeOf}) : [];
  const boxes = names.map(({name, x, y}) => boxOf(x, y, sizeOf(name)));
  const seaNames = seas.flatMap(({name, at}) => {
    const spot = at
      .map(point => map.project(point))
      .find(([x, y]) => {
        const box = boxOf(x, y, sizeOf(name));
        return (
          isWithin(box, map) &&
          ![...taken, ...boxes].some(other => overlaps(box, other, 4)) &&
          corners(box).every(corner => !countries.some(country => isInside(country, corner)))
        );
      });
    return spot ? [{name, x: spot[0], y: spot[1]}] : [];
  });
  const nameAt = ({name, x, y}: {name: string; x: number; y: number}, fill: string, sea = false) => {
    const text = label(document, name, {
      x,
      y: y + 0.35 * textSize.small,
      anchor: "middle",
      size: textSize.small,
      fill
    });
    text.setAttribute("letter-spacing", String(spacing));
    if (sea) text.setAttribute("font-style", "italic");
    return text;
  };
  const {near, far} = land(subjects);
  const coast = {stroke: ink.border, "stroke-width": 0.5, "stroke-linejoin": "round"};
  const shape = (data: string, style: Readonly<Record<string, string | number>>) =>
    svg(document, "path", {d: data, ...style});
  // A nested svg cuts what runs on beyond the edge.
  return svg(
    document,
    "svg",
    {class: "base-map", width, height, "aria-hidden": "true"},
    svg(document, "rect", {width, height, fill: ink.water}),
    shape(far, {fill: ink.landFar, ...coast}),
    shape(near, {fill: ink.land, ...coast}),
    shape(borders, {fill: "none", ...coast, "stroke-width": 1}),
    ...names.map(name => nameAt(name, ink.quiet)),
    ...seaNames.map(name => nameAt(name, ink.quiet, true))
  );
}

function boxOf(x: number, y: number, {width, height}: {width: number; height: number}): Box {
  return {x: x - width / 2, y: y - height / 2, width, height};
}

function isWithin({x, y, width, height}: Box, map: MapFrame): boolean {
  return x >= 4 && y >= 4 && x + width <= map.width - 4 && y + height <= map.height - 4;
}

function corners({x, y, width, height}: Box): readonly (readonly [number, number])[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height]
  ];
}
