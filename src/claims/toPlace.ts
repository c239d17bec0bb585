import {number, type Row, requiredText, text} from "./cells.ts";
import {freeze} from "./freeze.ts";
import {halfAPoint, outOfRange} from "./messages.ts";
import type {Place} from "./place.ts";

/** A row of `places.csv` as a place: aliases stand in one cell, `;` between. Throws on half a point or one off the globe. */
export function toPlace(row: Row): Place {
  const id = requiredText(row, "id");
  const latitude = number(row, "latitude");
  const longitude = number(row, "longitude");
  if ((latitude === null) !== (longitude === null)) throw new TypeError(halfAPoint(id));
  if (latitude !== null && Math.abs(latitude) > 90)
    throw new RangeError(outOfRange("latitude", latitude, 90));
  if (longitude !== null && Math.abs(longitude) > 180) {
    throw new RangeError(outOfRange("longitude", longitude, 180));
  }
  return freeze({
    id,
    name: requiredText(row, "name"),
    aliases: (text(row, "aliases") ?? "")
      .split(";")
      .map(alias => alias.trim())
      .filter(alias => alias !== ""),
    country: text(row, "country") ?? "",
    latitude,
    longitude,
    precisionKm: number(row, "precision_km"),
    kind: text(row, "kind") ?? "",
    origin: text(row, "origin") ?? "",
    note: text(row, "note")
  });
}
