import type {Claim, Place, Quantity} from "../../src/claims/index.ts";
import {units} from "../../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  checkClaims,
  checkOneMeasure,
  claimName,
  isStated
} from "../../src/figure/index.ts";
import {differentEnds, negative, notALength} from "./messages.ts";

export interface DistanceStripOptions {
  /** What zero is, in words: "the border". Left out, the axis is titled with the measure. */
  readonly reference?: string;
  /** The name of a claim's place; else the name of its `from_place` among `places`, else that id in words. */
  readonly label?: (claim: Claim) => string;
  readonly places?: readonly Place[];
  /** Computed distances by claim id: they get a line of their own under the stated ones. */
  readonly measured?: ReadonlyMap<string, Quantity>;
}

/** A claim with what the strip shows of it. */
export interface StripRow {
  readonly claim: Claim;
  readonly place: string;
  readonly measured: {readonly quantity: Quantity; readonly detail: string} | null;
  /** What its mark is called. */
  readonly name: string;
}

/** The rows of a strip, those that state no distance last. Throws where they are not distances from one reference. */
export function stripRows(
  claims: readonly Claim[],
  options: DistanceStripOptions,
  locale: string
): StripRow[] {
  check(claims, options);
  const places = new Map(options.places?.map(({id, name}) => [id, name]));
  const [stated = [], missing = []] = [true, false].map(is =>
    claims.filter(({quantity}) => isStated(quantity) === is)
  );
  return [...stated, ...missing].map(claim => {
    const place = capitalised(options.label?.(claim) ?? placeOf(claim, places), locale);
    const found = options.measured?.get(claim.id);
    const measured = found ? {quantity: found, detail: found.derivation?.formula ?? ""} : null;
    const stated = claimName(claim, locale, place);
    const name = measured
      ? `${stated}; measured ${bothUnits(measured.quantity, locale)}, ${measured.detail}`
      : stated;
    return {claim, place, measured, name};
  });
}

/** What the axis measures: "Distance from the border". */
export function axisTitle(
  claims: readonly Claim[],
  {reference}: DistanceStripOptions,
  locale: string
): string {
  const measure = claims[0]?.measure.replaceAll(/[-_]/gu, " ") ?? "";
  return reference ? `Distance from ${reference}` : capitalised(measure, locale);
}

function check(claims: readonly Claim[], {reference, measured}: DistanceStripOptions): void {
  checkClaims(claims);
  checkOneMeasure(claims, "filter to one");
  for (const {id, quantity} of claims) {
    if (units[quantity.unit].dimension !== "length") throw new Error(notALength(id, quantity.unit));
    for (const end of [quantity.value, quantity.low, quantity.high])
      if (end !== null && end < 0) throw new Error(negative(id, end));
  }
  for (const [id, {value}] of measured ?? [])
    if (value === null || !(value >= 0)) throw new Error(negative(id, value));
  const ends = [...new Set(claims.flatMap(({topic}) => topic.to_place ?? []))];
  if (ends.length > 1 && !reference) throw new Error(differentEnds(ends.map(String)));
}

function placeOf({topic, about}: Claim, places: ReadonlyMap<string, string>): string {
  const id = String(topic.from_place ?? about);
  return places.get(id) ?? id.replaceAll(/[-_]/gu, " ");
}
