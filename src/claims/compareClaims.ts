import type {Claim, Value} from "./claim.ts";
import {sameDimension} from "./convert.ts";
import {dateBounds} from "./dateBounds.ts";
import {dateWords} from "./dateWords.ts";
import * as messages from "./messages.ts";
import {overlap} from "./overlap.ts";
import type {Quantity} from "./quantity.ts";
import {isCounted} from "./unit.ts";
import {words} from "./words.ts";

export interface Comparison {
  readonly relation: "same measurement" | "consistent" | "conflict" | "not comparable";
  /** For readers, in English: "one counts losses, the other killed". */
  readonly reason: string;
  /** How far apart two conflicting claims are, in the unit of the first; null otherwise. */
  readonly apart: Quantity | null;
}

/**
 * How two claims stand to each other; the same whichever comes first.
 *
 * - *same measurement*: one claim, or two wordings that `sameAs` joins;
 * - *not comparable*: different subjects, measures, topics (any topic column in which both have a value;
 *   "unstated" is none), units or dates, or one replaces the other;
 * - *consistent* or *conflict*: whether any number satisfies both, see `overlap`.
 */
export function compareClaims(one: Claim, other: Claim): Comparison {
  const [a, b] = one.id <= other.id ? [one, other] : [other, one];
  const canonical = a.sameAs ?? a.id;
  if (canonical === (b.sameAs ?? b.id)) {
    return {relation: "same measurement", reason: messages.oneMeasurement(canonical), apart: null};
  }
  const reason = incomparable(a, b);
  if (reason !== null) return {relation: "not comparable", reason, apart: null};
  const {overlaps, apart} = overlap(a.quantity, b.quantity);
  const [x, y] = [words(a.quantity), words(b.quantity)];
  return overlaps
    ? {relation: "consistent", reason: messages.bothHold(x, y), apart: null}
    : {relation: "conflict", reason: messages.apart(x, y, words(apart)), apart};
}

function incomparable(a: Claim, b: Claim): string | null {
  if (a.supersedes === b.id) return messages.replaces(a.id, b.id);
  if (b.supersedes === a.id) return messages.replaces(b.id, a.id);
  if (a.about !== b.about) return messages.otherSubject(a.about, b.about);
  if (a.measure !== b.measure) return messages.otherMeasure(a.measure, b.measure, isCounted(a.quantity.unit));
  for (const [column, value] of Object.entries(a.topic)) {
    const other = b.topic[column] ?? null;
    if (isStated(value) && isStated(other) && value !== other)
      return messages.otherTopic(column, value, other);
  }
  if (!sameDimension(a.quantity.unit, b.quantity.unit)) {
    return messages.otherUnit(a.quantity.unit, b.quantity.unit);
  }
  return heldTogether(a.asOf, b.asOf)
    ? null
    : messages.otherDate(dateWords(a.asOf ?? ""), dateWords(b.asOf ?? ""));
}

function isStated(value: Value): boolean {
  return value !== null && value !== "" && value !== "unstated";
}

/** Whether both may have held at one time; so it is taken where either date is unknown or approximate. */
function heldTogether(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [dateBounds(a), dateBounds(b)];
  if (x.approximate || y.approximate) return true;
  const before = (end: number | null, start: number | null) => end !== null && start !== null && end < start;
  return !before(x.latest, y.earliest) && !before(y.latest, x.earliest);
}
