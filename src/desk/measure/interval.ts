/** Where a value may lie, ends included; infinite where nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

export function widened({low, high}: Interval, by: number): Interval {
  return {low: low - by, high: high + by};
}
