import type {Seen} from "./watchPage.ts";

/** Cumulative layout shift: the worst window of shifts that are less than 1 s apart, of at most 5 s (web.dev/cls). */
export function layoutShift(shifts: Seen["shifts"]): number {
  let worst = 0;
  let window = {from: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY, sum: 0};
  for (const {at, by} of shifts) {
    if (at - window.last > 1000 || at - window.from > 5000) window = {from: at, last: at, sum: 0};
    window.last = at;
    window.sum += by;
    worst = Math.max(worst, window.sum);
  }
  return worst;
}
