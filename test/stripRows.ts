import type {Claim, Place, Quantity} from "../src/claims/index.ts";
import {claim, quantity, speaker} from "./claimFixtures.ts";

const distance = (id: string, changes: Partial<Quantity>): Claim =>
  claim(id, {
    measure: "distance_to_shore",
    speaker: speaker("miller", "the miller"),
    quantity: quantity({unit: "km", step: 1, ...changes}),
    topic: {from_place: id, to_place: "shore"}
  });

/** Distances to one shore, one of each hedge, two close together, one missing. */
export const distances: readonly Claim[] = [
  distance("old-mill", {value: 8, unit: "mi"}),
  distance("new-mill", {hedge: "exactly", value: 15}),
  distance("ferry", {hedge: "at_least", value: 60}),
  distance("bridge", {hedge: "between", value: null, low: 70, high: 95}),
  distance("island", {value: null}),
  distance("market", {hedge: "fewer_than", value: 120}),
  distance("lookout", {value: 180})
];

export const measuredKm = (km: number, formula: string): Quantity =>
  quantity({unit: "km", value: km, step: km < 10 ? 0.1 : 1, derivation: {formula, inputs: []}});

export const measured = new Map([
  ["old-mill", measuredKm(11.23, "from the mill wheel, straight")],
  ["ferry", measuredKm(58.4, "from the landing, straight")],
  ["lookout", measuredKm(171.9, "from the tower, straight")]
]);

export const stripPlaces: readonly Place[] = [
  {
    id: "lookout",
    name: "The lookout on the hill",
    aliases: [],
    country: "XX",
    latitude: 0,
    longitude: 0,
    precisionKm: 1,
    kind: "tower",
    origin: "invented",
    note: null
  }
];
