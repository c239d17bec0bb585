import {
  boundsOf,
  type Claim,
  type Place,
  type Provenance,
  provenanceOf,
  type Quantity,
  stepOf,
  units,
  words
} from "../../src/claims/index.ts";
import {bothUnits, checkClaims, claimName, saidBy} from "../../src/figure/index.ts";
import {placeProvenance} from "../map/placeProvenance.ts";
import {given, notALength, notARadius, sameRingTwice} from "./messages.ts";

/** How a ring looks, by what is known of its distance. */
export type RingLook = "given" | "exact" | "about" | "farther" | "nearer" | "between";

export interface Ring {
  readonly quantity: Quantity;
  readonly look: RingLook;
  /** The one or two radii, in metres, from the inner to the outer; none where no distance is stated. */
  readonly radii: readonly number[];
  /** What a screen reader says. */
  readonly name: string;
  /** Who says so; that it is given where nobody does. */
  readonly who: string;
  readonly provenance: Provenance | null;
}

/** The rings round a place, the smallest first. Throws where one is no distance, or is there twice. */
export function ringsOf(
  centre: Place,
  rings: readonly (number | Claim)[],
  unit: "km" | "mi",
  locale: string
): readonly Ring[] {
  checkClaims(rings.filter(ring => typeof ring !== "number"));
  const made = rings.map(ring =>
    typeof ring === "number" ? givenRing(centre, ring, unit, locale) : claimedRing(ring, locale)
  );
  const numbers = rings.filter(ring => typeof ring === "number");
  const twice = numbers.find((ring, index) => numbers.indexOf(ring) !== index);
  if (twice !== undefined) throw new Error(sameRingTwice(`${twice} ${unit}`));
  return made.toSorted((a, b) => (a.radii[0] ?? Infinity) - (b.radii[0] ?? Infinity) || 0);
}

function givenRing(centre: Place, value: number, unit: "km" | "mi", locale: string): Ring {
  if (!(value > 0 && Number.isFinite(value))) throw new Error(notARadius(value));
  const quantity: Quantity = {hedge: "exactly", value, low: value, high: value, unit, step: stepOf(value)};
  return {
    quantity,
    look: "given",
    radii: [metres(value, quantity)],
    name: `${bothUnits(quantity, locale)} from ${centre.name}`,
    who: given,
    provenance: placeProvenance(centre)
  };
}

function claimedRing(claim: Claim, locale: string): Ring {
  const {quantity} = claim;
  if (units[quantity.unit].dimension !== "length") throw new Error(notALength(claim.id, quantity.unit));
  const {look, ends} = lookOf(quantity);
  for (const end of ends) if (!(end > 0)) throw new Error(notARadius(words(quantity, {locale})));
  return {
    quantity,
    look,
    radii: ends.map(end => metres(end, quantity)),
    name: claimName(claim, locale),
    who: saidBy(claim),
    provenance: provenanceOf(claim)
  };
}

function lookOf(quantity: Quantity): {look: RingLook; ends: readonly number[]} {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const one = (end: number | null) => (end === null ? [] : [end]);
  switch (hedge) {
    case "at_least":
    case "more_than":
      return {look: "farther", ends: one(low ?? value)};
    case "at_most":
    case "fewer_than":
      return {look: "nearer", ends: one(high ?? value)};
    case "order_of":
      return {look: "about", ends: []};
    case "about":
    case "nearly":
      return {look: "about", ends: one(value)};
    default:
      return low !== null && high !== null && low < high
        ? {look: "between", ends: [low, high]}
        : {look: "exact", ends: one(value ?? low ?? high)};
  }
}

function metres(value: number, {unit}: Quantity): number {
  return (value * units[unit].toBase * 1000) / units.km.toBase;
}
