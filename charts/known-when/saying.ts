import {type Claim, dateBounds, dateWords} from "../../src/claims/index.ts";
import {capitalised, claimName, isStated, notStated} from "../../src/figure/index.ts";
import {inWords} from "../lanes/inWords.ts";
import {type UnitText, unitTexts} from "../lanes/unitTexts.ts";
import {badDate, neither, notHeldWhen, notSaidWhen} from "./messages.ts";

export interface KnownWhenOptions {
  /** What a claim is of, in words; what it counts or measures unless told. */
  readonly label?: (claim: Claim) => string;
}

/** A stretch of days, in milliseconds of UTC; null where an end is open. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

/** A claim with both of its times. */
export interface Saying {
  readonly claim: Claim;
  readonly held: Days | null;
  readonly said: Days | null;
  /** Whether a date is not the document's own, or only approximate. */
  readonly isHollow: boolean;
  readonly figure: readonly UnitText[];
  readonly what: string;
  /** What is written under its figure: what it is of, and who says it. */
  readonly note: string;
  /** Why it cannot be placed; null where it can. */
  readonly missing: string | null;
  /** What a screen reader says. */
  readonly name: string;
}

/** Claims in the order in which they were said, then held; those that lack a date last. */
export function sayingsOf(claims: readonly Claim[], {label}: KnownWhenOptions, locale: string): Saying[] {
  const all = claims.map((claim): Saying => {
    const {id, quantity, asOf, saidOn} = claim;
    const held = daysOf(id, "as_of", asOf);
    const said = daysOf(id, "said_on", saidOn);
    const what = capitalised(label?.(claim) ?? inWords(claim.measure), locale);
    const missing = held ? (said ? null : notSaidWhen) : said ? notHeldWhen : neither;
    const dates = [
      asOf === null ? notHeldWhen : `held ${dateWords(asOf, locale)}`,
      saidOn === null ? notSaidWhen : `said ${dateWords(saidOn, locale)}`
    ];
    return {
      claim,
      held,
      said,
      isHollow: claim.inferred || [asOf, saidOn].some(date => date !== null && isApproximate(date)),
      figure: isStated(quantity)
        ? unitTexts([quantity], locale, say => say(quantity))
        : [{text: notStated, class: null}],
      what,
      note: `${what}, ${claim.speaker.name}`,
      missing,
      name: `${claimName(claim, locale, what)}; ${dates.join(", ")}${claim.inferred ? ", a date worked out from the text" : ""}`
    };
  });
  const order = ({said, held, missing}: Saying) =>
    [missing ? 1 : 0, said?.from ?? said?.to ?? 0, held?.to ?? held?.from ?? 0] as const;
  return all.toSorted((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

function daysOf(id: string, column: "as_of" | "said_on", date: string | null): Days | null {
  if (date === null) return null;
  try {
    const {earliest, latest} = dateBounds(date);
    return {from: earliest, to: latest};
  } catch (error) {
    throw new Error(badDate(id, column, date, error instanceof Error ? error.message : String(error)));
  }
}

function isApproximate(date: string): boolean {
  const {approximate, uncertain} = dateBounds(date);
  return approximate || uncertain;
}
