import {describe, expect, test} from "vitest";
import {claim, quantity} from "../../../test/claimFixtures.ts";
import type {Place, Topic} from "../../claims/index.ts";
import {readLine} from "../../geo/index.ts";
import {checkDistance} from "./checkDistance.ts";
import type {Ground} from "./ground.ts";

const place = (
  id: string,
  latitude: number | null,
  longitude: number | null,
  precisionKm: number | null
): Place => ({
  id,
  name: id,
  aliases: [],
  country: "UA",
  latitude,
  longitude,
  precisionKm,
  kind: "town",
  origin: "invented",
  note: null
});

/** A degree of the meridian at 50 N is 111.23 km; the shore runs along 30 E. */
const ground: Ground = {
  places: new Map(
    [
      place("south", 50, 31, 1),
      place("north", 51, 31, 2),
      place("shore", null, null, null),
      place("legend", null, null, null)
    ].map(each => [each.id, each])
  ),
  lines: new Map([
    [
      "shore",
      {
        file: "data/geo/shore.json",
        line: readLine({
          type: "LineString",
          coordinates: [
            [30, 45],
            [30, 55]
          ]
        }),
        accuracy: 250
      }
    ]
  ])
};
const stated = (topic: Topic, changes: Parameters<typeof quantity>[0] = {}) =>
  checkDistance(
    claim("a", {quantity: quantity({hedge: "about", value: 111, unit: "km", step: 1, ...changes}), topic}),
    ground
  );

describe("checkDistance(claim, ground)", () => {
  test("measures between two places, good to what both are known to", () => {
    expect(stated({from_place: "south", to_place: "north", distance_kind: "unstated"})).toEqual({
      claim: "a",
      method: "straight line",
      computed: 111.2,
      unit: "km",
      data: "places.csv: south; north",
      verdict: "consistent",
      detail: "measured 111.2 km, 0.2 km more than stated; the measurement is good to 3 km"
    });
  });

  test("measures to the nearest point of a line, in the claim's own unit", () => {
    const row = stated({from_place: "south", to_place: "shore"}, {value: 10, unit: "mi"});
    expect(row).toMatchObject({
      method: "straight line to the nearest point",
      computed: 44.5,
      unit: "mi",
      data: "places.csv: south; data/geo/shore.json",
      verdict: "differs"
    });
    expect(row?.detail).toContain("34.5 mi more than stated; the measurement is good to 0.8 mi");
  });

  test("measures from a line as to it", () => {
    expect(stated({from_place: "shore", to_place: "south"})).toEqual(
      stated({from_place: "south", to_place: "shore"})
    );
  });

  test("is the same whichever of the two places comes first", () => {
    const there = stated({from_place: "south", to_place: "north"});
    const back = stated({from_place: "north", to_place: "south"});
    expect(back?.computed).toBe(there?.computed);
    expect(back?.verdict).toBe(there?.verdict);
  });

  test.each(["along_road", "extent"])(
    "cannot contradict a length %s that is longer than the straight line",
    kind => {
      const row = stated({from_place: "south", to_place: "north", distance_kind: kind}, {value: 160});
      expect(row).toMatchObject({
        verdict: "not_comparable",
        computed: 111.2,
        method: "straight line, as the least that it can be"
      });
    }
  );

  test.each(["along_road", "extent"])(
    "contradicts a length %s that is shorter than the straight line",
    kind => {
      expect(
        stated({from_place: "south", to_place: "north", distance_kind: kind}, {value: 90})?.verdict
      ).toBe("differs");
    }
  );

  test("says of hundreds that no number was stated", () => {
    const row = stated({from_place: "south", to_place: "north"}, {hedge: "order_of", value: null, step: 100});
    expect(row).toMatchObject({
      verdict: "not_comparable",
      detail: "no number was stated that a measurement could contradict"
    });
  });

  test.each([
    [{from_place: "south", to_place: null}, "to where", "places.csv: south"],
    [{from_place: null, to_place: "north"}, "from where", "places.csv: north"],
    [{from_place: "south", to_place: "legend"}, "to where", "places.csv: south"],
    [{from_place: "south", to_place: "elsewhere"}, "to where", "places.csv: south"],
    [{from_place: "legend", to_place: "elsewhere"}, "from where", "places.csv"]
  ])("is not comparable from %j", (topic, detail, data) => {
    const row = stated(topic);
    expect(row).toMatchObject({verdict: "not_comparable", computed: null, unit: null, data});
    expect(row?.detail).toMatch(new RegExp(`^${detail}`, "u"));
  });

  test("is null of what is no length, and of a length of nowhere", () => {
    expect(stated({})).toBeNull();
    expect(stated({from_place: null, to_place: null})).toBeNull();
    expect(stated({from_place: "south", to_place: "north"}, {unit: "vehicle"})).toBeNull();
  });
});
