import {describe, expect, test} from "vitest";
import {toPlace} from "./toPlace.ts";

const row = {
  id: "north",
  name: "North Pier",
  aliases: "Norð Pier; N. Pier;",
  country: "XX",
  latitude: 50.5,
  longitude: 30.5,
  precision_km: 1,
  kind: "pier",
  origin: "surveyed",
  note: null
};

describe("toPlace", () => {
  test("reads a place with its aliases", () => {
    expect(toPlace(row)).toEqual({
      id: "north",
      name: "North Pier",
      aliases: ["Norð Pier", "N. Pier"],
      country: "XX",
      latitude: 50.5,
      longitude: 30.5,
      precisionKm: 1,
      kind: "pier",
      origin: "surveyed",
      note: null
    });
    expect(toPlace({...row, aliases: null}).aliases).toEqual([]);
    expect(Object.isFrozen(toPlace(row).aliases)).toBe(true);
  });

  test("a border has no point", () => {
    expect(toPlace({...row, latitude: null, longitude: null, precision_km: null})).toMatchObject({
      latitude: null,
      longitude: null,
      precisionKm: null
    });
  });

  test.each([
    [{latitude: null}, 'place "north" has half a point'],
    [{latitude: 91}, "latitude 91 is off the globe"],
    [{longitude: -181}, "longitude -181 is off the globe"],
    [{latitude: "50N"}, 'latitude "50N" is not a number'],
    [{longitude: Number.NaN}, 'longitude "NaN" is not a number'],
    [{id: null}, "id is blank"],
    [{name: ""}, "name is blank"]
  ])("%j is refused", (changes, message) => expect(() => toPlace({...row, ...changes})).toThrow(message));
});
