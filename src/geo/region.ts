import {geoContains} from "d3-geo";
import type {Feature, MultiLineString, MultiPolygon, Polygon} from "geojson";
import {feature, merge, mesh} from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as MultiPolygonObject,
  Polygon as PolygonObject,
  Topology
} from "topojson-specification";
import {notARegion} from "./messages.ts";
import {checkPoint, type Point} from "./point.ts";

/** A drawing layer: countries as TopoJSON. For drawing only; distances are measured to lines made for it. */
export type Region = Topology<{countries: GeometryCollection<{name: string}>}>;

type Area = PolygonObject<{name: string}> | MultiPolygonObject<{name: string}>;

export interface Country extends Feature<Polygon | MultiPolygon, {name: string}> {}

/** Checks that parsed JSON is a drawing layer. Throws where it is none. */
export function readRegion(json: unknown): Region {
  if (!isRegion(json)) throw new Error(notARegion(JSON.stringify(json)?.slice(0, 60) ?? String(json)));
  return json;
}

/** The countries, each with its name, and with its ISO 3166 numeric code as id where the layer gives one. */
export function countriesOf(region: Region): readonly Country[] {
  return feature(region, region.objects.countries).features.filter(isArea);
}

/** The lines between countries. */
export function bordersOf(region: Region): MultiLineString {
  return mesh(region, region.objects.countries, (a, b) => a !== b);
}

/** The countries that are picked by name, as one area. */
export function landOf(region: Region, isPicked: (name: string) => boolean): MultiPolygon {
  const {geometries} = region.objects.countries;
  return merge(
    region,
    geometries.filter(isAreaObject).filter(({properties}) => isPicked(properties?.name ?? ""))
  );
}

/** The country that the layer draws a point in; null at sea and beyond the layer. */
export function countryAt(countries: readonly Country[], point: Point): Country | null {
  checkPoint(point);
  return countries.find(country => geoContains(country, [point.longitude, point.latitude])) ?? null;
}

function isArea(candidate: Feature): candidate is Country {
  return candidate.geometry?.type === "Polygon" || candidate.geometry?.type === "MultiPolygon";
}

function isAreaObject(object: GeometryObject<{name: string}>): object is Area {
  return object.type === "Polygon" || object.type === "MultiPolygon";
}

function isRegion(json: unknown): json is Region {
  if (typeof json !== "object" || json === null) return false;
  const {type, arcs, objects} = json as Partial<Region>;
  return type === "Topology" && Array.isArray(arcs) && objects?.countries?.type === "GeometryCollection";
}
