import type {Claim} from "../src/claims/index.ts";
import {withProvenance} from "../src/claims/index.ts";
import {claim, quantity, speaker} from "./claimFixtures.ts";

/** A claim of each hedge, one that is missing, and one in another unit of length. */
export const hedgedClaims: readonly Claim[] = [
  claim("about"),
  claim("at-least", {
    quantity: quantity({hedge: "at_least", value: 64, unit: "km", step: 1}),
    speaker: speaker("mayor", "the mayor of the town by the lake, speaking to reporters on Monday")
  }),
  claim("more-than", {quantity: quantity({hedge: "more_than", value: 20})}),
  claim("between", {quantity: quantity({hedge: "between", value: null, low: 20, high: 30})}),
  claim("hundreds", {quantity: quantity({hedge: "order_of", value: null, step: 10})}),
  claim("fewer-than", {quantity: quantity({hedge: "fewer_than", value: 30})}),
  claim("at-most", {quantity: quantity({hedge: "at_most", value: 35})}),
  claim("nearly", {quantity: quantity({hedge: "nearly", value: 25})}),
  claim("exactly", {quantity: quantity({hedge: "exactly", value: 17, step: 1})}),
  claim("missing", {quantity: quantity({value: null})})
];

/** The same, each by a speaker of its own and a day after the one before. */
export const claimsByHedge: readonly Claim[] = hedgedClaims.map((each, index) => ({
  ...each,
  speaker: speaker(each.id),
  asOf: `2020-05-${String(index + 1).padStart(2, "0")}`
}));

const observed = (key: string, low: number | null, best: number | null, high: number | null) =>
  withProvenance({name: key, low, best, high}, {table: "ducks", keys: [key], claims: []});

/** Observation rows: one exact, one with both ends, one without a best value, one missing, one below zero. */
export const observations = [
  observed("North shore", 900, 1200, 1500),
  observed("The bay on the far side of the lake, with its islands", null, 120_000, null),
  observed("South shore", 40_000, null, 60_000),
  observed("The reeds", null, null, null),
  observed("Change since spring", null, -20_000, null)
];

const event = (id: string, date: string | null, kind: string, note: string, inferred = false) =>
  withProvenance({id, date, kind, note, inferred, as_stated: id}, {table: "events", keys: [id], claims: []});

/** Events dated in each way that the tables know, some at the same time, one without a date. */
export const events = [
  event("arrive", "2021-11", "seen", "Ducks arrive."),
  event(
    "ice",
    "2021-12-01~/2022-02",
    "seen",
    "Ice on the lake; the ferry stops until the harbour is free. It was cold."
  ),
  event("swan", "2022-01-10/..", "seen", "The swan stays."),
  event("swan-again", "2022-01-10", "seen", "The swan is seen by another report."),
  event("bittern", "2022-01-10?", "heard", "A bittern."),
  event("frogs", "../2021-12", "heard", "Frogs."),
  event("thaw", "2022-02-24/2022-02-27", "heard", "The ice breaks.", true),
  event("crane", "2022-02-24", "heard", "A crane.", true),
  event("owl", null, "heard", "An owl.")
];
