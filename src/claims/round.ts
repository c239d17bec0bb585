import type {Quantity} from "./quantity.ts";

/** Clears the dust that binary fractions leave: 0.30000000000000004 is 0.3. */
export function clean(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}

/** To a multiple of the step. Dust of a division never pushes a bound one step outwards. */
export function roundTo(x: number, step: number, way: "nearest" | "down" | "up" = "nearest"): number {
  const steps = clean(x / step);
  const whole = way === "down" ? Math.floor(steps) : way === "up" ? Math.ceil(steps) : Math.round(steps);
  return clean(whole * step) + 0;
}

/** The step that leaves a number so many significant digits: 100 for 4,321 and 2. */
export function significantStep(x: number, digits: number): number {
  if (x === 0 || !Number.isFinite(x)) return 1;
  return 10 ** (Math.floor(clean(Math.log10(Math.abs(x)))) - digits + 1);
}

/** The quantity at a step. Ends are rounded outwards, so that what held still holds; the best value to the nearest. */
export function rounded(q: Quantity, step: number = q.step): Quantity {
  const {hedge} = q;
  const way =
    hedge === "at_least" || hedge === "more_than"
      ? "down"
      : hedge === "at_most" || hedge === "fewer_than"
        ? "up"
        : "nearest";
  return Object.freeze({
    ...q,
    value: q.value === null ? null : roundTo(q.value, step, way),
    low: q.low === null ? null : roundTo(q.low, step, "down"),
    high: q.high === null ? null : roundTo(q.high, step, "up"),
    step
  });
}
