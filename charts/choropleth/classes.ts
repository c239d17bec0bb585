import {ticks} from "d3-array";
import {badBreaks} from "./messages.ts";

/** Values that share a fill: from `low` on, up to but without `high`. */
export interface ValueClass {
  readonly low: number;
  /** The largest class has no end but its largest value. */
  readonly high: number | null;
  /** From 0, the lowest, to 1. */
  readonly shade: number;
}

/** With so few different values, each is a class of its own. */
const fewValues = 5;

/**
 * The classes of values, the lowest first: at the given breaks, or one for each of a few values, or between round numbers.
 * Throws where the breaks do not rise.
 */
export function classesOf(values: readonly number[], breaks?: readonly number[]): readonly ValueClass[] {
  const different = [...new Set(values)].sort((a, b) => a - b);
  const [least, most] = [different[0], different.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (
    breaks?.some((each, i) => !Number.isFinite(each) || each <= (breaks[i - 1] ?? Number.NEGATIVE_INFINITY))
  )
    throw new Error(badBreaks(breaks));
  const isFew = !breaks && different.length <= fewValues;
  const inner = breaks ?? (isFew ? different.slice(1) : ticks(least, most, 4));
  const lows = [least, ...inner.filter(each => each > least && each <= most)];
  // Single values are shaded by how large they are: 14 is to look like 15, not halfway to 1.
  const share = (low: number, i: number) => (isFew ? (low - least) / (most - least) : i / (lows.length - 1));
  return lows.map((low, i) => ({
    low,
    high: lows[i + 1] ?? null,
    shade: lows.length === 1 ? 1 : share(low, i)
  }));
}

/** The class of a value. */
export function classOf(classes: readonly ValueClass[], value: number): ValueClass | undefined {
  return classes.findLast(({low}) => value >= low);
}

/** What the key says of a class: "5 to 9" of whole numbers, "5 to under 10" of others, one number where it has but one. */
export function classWords(
  {low, high}: ValueClass,
  values: readonly number[],
  say: (value: number) => string
): string {
  const members = values.filter(value => value >= low && (high === null || value < high));
  const most = Math.max(low, ...members);
  if (members.length > 0 && members.every(value => value === low)) return say(low);
  if (high === null) return `${say(low)} to ${say(most)}`;
  return values.every(Number.isInteger) && Number.isInteger(high)
    ? `${say(low)} to ${say(high - 1)}`
    : `${say(low)} to under ${say(high)}`;
}
