import {ticks} from "d3-array";
import {type ScaleTime, scaleUtc} from "d3-scale";
import type {Tick} from "../../src/figure/index.ts";
import {dateTicks} from "../timeline/dateTicks.ts";
import type {When} from "./when.ts";

export type TimeScale = ScaleTime<number, number>;

const day = 86_400_000;

/** From the first date to the last; a single one stands in the middle. */
export function timeScale(dates: readonly When[], range: readonly [number, number]): TimeScale {
  const at = dates.map(date => date.at);
  const [first, last] = at.length ? [Math.min(...at), Math.max(...at)] : [0, 0];
  const room = first === last ? 183 * day : 0;
  return scaleUtc([first - room, last + room], range);
}

/** Ticks at years where all dates are years, however few; otherwise as coarse as the width asks for. */
export function timeTicks(scale: TimeScale, dates: readonly When[], locale: string): Tick[] {
  if (dates.length === 0) return [];
  if (!dates.every(({precision}) => precision === "year")) return dateTicks(scale, locale, true);
  const [from = 0, to = 0] = scale.range();
  const years = dates.map(({at}) => new Date(at).getUTCFullYear());
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(2, Math.floor((to - from) / 64));
  return yearsBetween(first, last, most).map(year => ({at: scale(startOf(year)), text: String(year)}));
}

/** The first year, the last, and years between them: evenly, if the span can be so divided, else round ones. */
function yearsBetween(first: number, last: number, most: number): number[] {
  const span = last - first;
  if (span === 0) return [first];
  for (let step = Math.ceil(span / most); step <= (3 * span) / most; step++)
    if (span % step === 0) return Array.from({length: span / step + 1}, (_, index) => first + index * step);
  return withEnds(ticks(first, last, most).filter(Number.isInteger), first, last);
}

/** Round years that do not come too near to the ends. */
function withEnds(inside: readonly number[], first: number, last: number): number[] {
  const step = (inside[1] ?? last) - (inside[0] ?? first);
  const between = inside.filter(year => year - first > step / 2 && last - year > step / 2);
  return [first, ...between, last];
}

/** Not `Date.UTC(year)`, which takes 0 to 99 for the twentieth century. */
const startOf = (year: number): number => new Date(0).setUTCFullYear(year);
