import {type Quantity, sum, symbols, units} from "../../src/claims/index.ts";
import {type Crossed, groupNames} from "../plane/crossed.ts";
import {missingInStack, noShareOfNothing} from "../plane/messages.ts";
import {checkCountedOnce, type Part, stackOf, where} from "../stack/stack.ts";

/** A bar and its parts. */
export interface Stack {
  readonly group: string;
  readonly parts: readonly Part[];
  /** The parts without a value. */
  readonly missing: readonly Crossed[];
  /** What the known parts come to; null where there are none. */
  readonly whole: Quantity | null;
}

/** The bars, in the order of the parts; as shares, parts lie between 0 and 1. Throws where parts do not add up. */
export function stacksOf(chart: string, points: readonly Crossed[], share: boolean): Stack[] {
  checkCountedOnce(chart, points);
  const byGroup = Map.groupBy(points, ({group}) => group);
  return groupNames(points).map(group => {
    const own = byGroup.get(group) ?? [];
    const parts = stackOf(chart, own);
    const missing = own.filter(({quantity}) => !quantity);
    const whole = parts.length ? (sum(parts.map(({quantity}) => quantity)).quantity ?? null) : null;
    if (!share) return {group, parts, missing, whole};
    const [first] = missing;
    if (first) throw new Error(missingInStack(chart, where(first)));
    const total = (whole?.value ?? 0) * units[whole?.unit ?? "count"].toBase;
    if (total <= 0) throw new Error(noShareOfNothing(chart, group));
    return {
      group,
      parts: parts.map(part => ({...part, from: part.from / total, to: part.to / total})),
      missing,
      whole: wholeShare
    };
  });
}

const wholeShare: Quantity = {hedge: "exactly", value: 1, low: 1, high: 1, unit: "share", step: 0.1};

/** The share of a part in words, to a whole per cent: as firm as the part. */
export function shareWords({quantity, from, to}: Part, locale: string): string {
  const value = Math.round((to - from) * 100) / 100;
  return symbols({hedge: quantity.hedge, value, low: null, high: null, unit: "share", step: 0.01}, {locale});
}
