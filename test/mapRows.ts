import {type Place, withProvenance} from "../src/claims/index.ts";
import {readLine} from "../src/geo/index.ts";
import {claim, quantity, speaker} from "./claimFixtures.ts";

/** An invented place; a latitude of null makes it one without a point. */
export function place(
  id: string,
  latitude: number | null,
  longitude: number | null,
  changes: Partial<Place> = {}
): Place {
  return {
    id,
    name: id.replace(/^./u, first => first.toUpperCase()),
    aliases: [],
    country: "UA",
    latitude,
    longitude,
    precisionKm: latitude === null ? null : 2,
    kind: "town",
    origin: "invented",
    note: null,
    ...changes
  };
}

/** Four invented places, two of them with claims: a distance in two wordings to another place, and one to a river. */
export const mapPlaces = [
  place("mill", 49.2, 24.1),
  place("ferry", 49.9, 25.4),
  place("market", 48.6, 25.9),
  place("harbour", 46.5, 30.7)
] as const;

export const mapClaims = [
  claim("mill-ferry", {topic: {from_place: "mill", to_place: "ferry"}}),
  claim("mill-ferry-km", {
    sameAs: "mill-ferry",
    quantity: quantity({value: 64, unit: "km", step: 1}),
    topic: {from_place: "mill", to_place: "ferry"}
  }),
  claim("market-river", {
    speaker: speaker("miller", "The miller"),
    quantity: quantity({hedge: "at_least", value: 20, step: 1}),
    topic: {from_place: "market", to_place: "river"}
  })
] as const;

export const mapLines = {
  river: readLine({
    type: "LineString",
    coordinates: [
      [24, 48],
      [26, 47.9],
      [28, 47.5]
    ]
  })
};

/** What a locator map of the first three places draws and measures. */
export const locatorOptions = {
  subjects: ["mill", "ferry"],
  distances: [
    ["mill", "ferry"],
    ["mill", "river"]
  ],
  lines: mapLines
} as const;

export const countryRow = (country: string, storks: unknown) =>
  withProvenance({country, storks}, {table: "storks", keys: [country], claims: []});

/** Invented counts: with decimals, one missing, one of a country that is on no map here. */
export const storks = [
  countryRow("UA", 12.5),
  countryRow("PL", 40),
  countryRow("LT", 31.2),
  countryRow("LV", null),
  countryRow("MD", 3),
  countryRow("CH", 1)
];
