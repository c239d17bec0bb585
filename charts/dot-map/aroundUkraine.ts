import json from "../../data/geo/region.json" with {type: "json"};
import {type Region, readRegion} from "../../src/geo/index.ts";

let read: Region | undefined;

/** Ukraine, western Russia and their neighbours: the layer that maps are drawn on unless told otherwise. */
export const aroundUkraine = (): Region => {
  read ??= readRegion(json);
  return read;
};
