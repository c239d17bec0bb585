import json from "../../data/geo/region.json" with {type: "json"};
import {type Point, type Region, readRegion} from "../../src/geo/index.ts";

let read: Region | undefined;

/** Ukraine, western Russia and their neighbours: the layer that maps are drawn on unless told otherwise. */
export const aroundUkraine = (): Region => {
  read ??= readRegion(json);
  return read;
};

/** The point nearest to a given one round which the layer has land and sea for some 700 kilometres every way. */
export function amidUkraine({latitude, longitude}: Point): Point {
  return {
    latitude: Math.min(Math.max(latitude, 48), 55),
    longitude: Math.min(Math.max(longitude, 28), 42)
  };
}
