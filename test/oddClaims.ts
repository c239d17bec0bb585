import type {Claim, Quantity} from "../src/claims/index.ts";
import {claim, quantity, speaker} from "./claimFixtures.ts";

const of = (id: string, changes: Partial<Quantity>, name = "The ranger"): Claim =>
  claim(id, {
    quantity: quantity({step: 1, ...changes}),
    speaker: speaker(id, name),
    topic: {from_place: name, to_place: "lake"}
  });

const values = (...numbers: (number | null)[]) =>
  numbers.map((value, index) => of(`n${index}`, {value, unit: "km"}));

const named = (name: string) => [of("a", {}, name), of("b", {value: 12}, name), of("c", {value: 39}, name)];

/** Claims that are odd but true: a chart of distances must draw each set, a row per claim. */
export const oddClaims: readonly (readonly [title: string, rows: readonly Claim[]])[] = [
  ["no rows", []],
  ["one row", values(7)],
  ["all equal", values(7, 7, 7)],
  ["all missing", values(null, null)],
  ["null among values", values(3, null, 9)],
  ["zero alone", values(0)],
  ["tiny and huge", values(1e-9, 1e12)],
  ["all tiny", values(1e-9, 3e-9)],
  [
    "open ends at the ends of the scale",
    [of("a", {hedge: "at_least", value: 100}), of("b", {hedge: "at_most", value: 0.5})]
  ],
  ["an order of magnitude alone", [of("a", {hedge: "order_of", value: null, step: 100})]],
  ["a range over the whole scale", [of("a", {hedge: "between", value: null, low: 0, high: 100})]],
  [
    "labels of eighty characters",
    named("The harbour master of the northern shore, and of the seven islands lying off it")
  ],
  [
    "labels without a space",
    named("Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu")
  ],
  ["labels of one emoji", named("🦆")],
  ["right-to-left labels", named("المتحدث باسم سلطات البحيرة الشمالية والجزر السبع")],
  ["labels with markup", named("<b>& “quotes” 'n' things</b>")],
  ["many rows", values(...Array.from({length: 40}, (_, index) => (index * 37) % 101))]
];

/** Claims that no chart of claims can draw truthfully, and what it says of them. */
export const refusedClaims: readonly (readonly [title: string, rows: readonly Claim[], message: string])[] = [
  ["NaN", values(3, Number.NaN), 'claim "n1" has the number NaN'],
  ["infinite", values(Number.POSITIVE_INFINITY), 'claim "n0" has the number Infinity'],
  ["swapped ends", [of("a", {hedge: "between", value: null, low: 20, high: 12})], "low 20 above high 12"],
  ["duplicate claims", [...values(3), ...values(3)], 'claim "n0" is among the rows twice'],
  ["different dimensions", [of("a", {}), of("b", {unit: "person"})], 'claims "a" (mi) and "b" (person)'],
  [
    "different measures",
    [of("a", {}), claim("b", {measure: "width"})],
    '"length" and "width", and share no axis'
  ]
];
