/**
 * Makes region.json, the layer that maps are drawn from.
 *
 *   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *   node data/geo/make-region.ts package
 *
 * Countries of the 10m atlas (Natural Earth 4.1.0) around Ukraine and western Russia, with Crimea moved from
 * Russia to Ukraine. In the core every point is kept, on a grid of some 100 m; around it lines are
 * thinned, and beyond the window to a point each few degrees. Polygons that lie wholly outside are dropped. Nothing
 * is clipped, so that no edge of the window is ever drawn as a coast.
 */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import process from "node:process";
import {geoArea, geoContains} from "d3-geo";
import {feature, mergeArcs, quantize} from "topojson-client";
import type {LineString, Objects, Polygon, Topology} from "topojson-specification";

type Position = [longitude: number, latitude: number];

type Box = readonly [west: number, south: number, east: number, north: number];
/** Where every point of the atlas is kept, in degrees. */
const core: Box = [28, 44, 42, 57];
/** What maps may show. */
const window: Box = [18, 41, 56, 62];
/** The least distance between points that are kept within the window and beyond it, in degrees. */
const nearStep = 0.025;
const farStep = 3;
/** The grid of the written coordinates, in degrees: some 100 m. */
const grid = 0.001;
/** Islands smaller than this are left out, in square kilometres. */
const leastArea = 25;

/** Names that the atlas shortens, or that have changed since. */
const names: Readonly<Record<string, string>> = {
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  Macedonia: "North Macedonia"
};

interface Country {
  type: "MultiPolygon";
  arcs: number[][][];
  id?: string;
  properties: {name: string};
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder of the unpacked world-atlas 2.0.2");

const atlas: Topology = JSON.parse(await readFile(join(folder, "countries-10m.json"), "utf8"));
const countries = polygons(atlas.objects.countries);
moveCrimea(atCode("643"), atCode("804"));
const kept = countries
  .map(country => ({...country, arcs: country.arcs.filter(inWindow)}))
  .filter(({arcs}) => arcs.length > 0);
const region = quantize(thinned(kept), {scale: [grid, grid], translate: [0, 0]});
await writeFile(join(import.meta.dirname, "region.json"), `${JSON.stringify(region)}\n`);

/** Every country as a MultiPolygon with its name, and its ISO 3166 numeric code where the atlas gives one. */
function polygons(object: unknown): Country[] {
  const {geometries} = object as {geometries: (Omit<Country, "type"> & {type: string})[]};
  return geometries.map(({type, arcs, id, properties: {name}}) => ({
    type: "MultiPolygon",
    arcs: type === "Polygon" ? [arcs as unknown as number[][]] : arcs,
    ...(id === undefined ? {} : {id}),
    properties: {name: names[name] ?? name}
  }));
}

function atCode(id: string): Country {
  const found = countries.find(country => country.id === id);
  if (!found) throw new Error(`country ${id} is not in the atlas`);
  return found;
}

function shapeOf(polygon: number[][]) {
  return feature(atlas, {type: "Polygon", arcs: polygon} as Polygon).geometry;
}

function squareKilometres(polygon: number[][]): number {
  return geoArea(shapeOf(polygon)) * 6371.0088 ** 2;
}

/** Gives the polygon that holds Simferopol to Ukraine and dissolves the line between them. */
function moveCrimea(russia: Country, ukraine: Country): void {
  const crimea = russia.arcs.find(polygon => geoContains(shapeOf(polygon), [34.1, 44.95]));
  if (!crimea) throw new Error("no polygon of Russia holds Simferopol: already moved, or another source");
  const area = squareKilometres(crimea);
  if (area < 15_000 || area > 40_000) throw new Error(`the polygon has ${area} km2: not Crimea`);
  russia.arcs = russia.arcs.filter(polygon => polygon !== crimea);
  ukraine.arcs = mergeArcs(atlas, [ukraine, {type: "Polygon", arcs: crimea}]).arcs;
}

function inBox([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function inWindow(polygon: number[][]): boolean {
  const points = (shapeOf(polygon).coordinates[0] ?? []) as Position[];
  return points.some(point => inBox(point, window)) && squareKilometres(polygon) >= leastArea;
}

/** A topology of these countries alone, with far lines thinned. Ends of arcs stay, so that neighbours still meet. */
function thinned(countries: Country[]): Topology<Objects<{name: string}>> {
  const used = new Map<number, number>();
  const arcs: Position[][] = [];
  const renumber = (index: number): number => {
    const arc = index < 0 ? ~index : index;
    let place = used.get(arc);
    if (place === undefined) {
      place = arcs.push(thin(decoded(arc))) - 1;
      used.set(arc, place);
    }
    return index < 0 ? ~place : place;
  };
  const geometries = countries.map(country => ({
    ...country,
    arcs: country.arcs.map(polygon => polygon.map(ring => ring.map(renumber)))
  }));
  return {type: "Topology", arcs, objects: {countries: {type: "GeometryCollection", geometries}}};
}

function decoded(arc: number): Position[] {
  const line: LineString = {type: "LineString", arcs: [arc]};
  return feature(atlas, line).geometry.coordinates as Position[];
}

function thin(points: Position[]): Position[] {
  let last: Position = [Infinity, Infinity];
  return points.filter((point, i) => {
    const step = inBox(point, core) ? 0 : inBox(point, window) ? nearStep : farStep;
    const keep =
      i === 0 || i === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step;
    if (keep) last = point;
    return keep;
  });
}
