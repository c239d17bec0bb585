import {clean, significantStep} from "./round.ts";

/**
 * The step to which a stated figure is good, from its digits:
 *
 * - zeros at the end of a whole number are rounding, but a figure is taken to be good to two digits:
 *   1 for 8, 18 and 40; 10 for 160; 100 for 1,000 and 1,300; 1,000 for 371,000;
 * - decimals are as they stand: 0.1 for 16.9; but halves and quarters are read as such: 0.5 for 10.5, 0.25 for 3.25;
 * - zero is good to 1.
 */
export function stepOf(x: number): number {
  const size = clean(Math.abs(x));
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (!Number.isInteger(size)) return decimalStep(size);
  let step = 1;
  const limit = significantStep(size, 2);
  while (step < limit && size % (step * 10) === 0) step *= 10;
  return step;
}

function decimalStep(size: number): number {
  if (Number.isInteger(size * 2)) return 0.5;
  if (Number.isInteger(size * 4)) return 0.25;
  const [, exponent] = size.toExponential().split("e-");
  if (exponent !== undefined && size < 1e-6) return 10 ** -(Number(exponent) + 1);
  return 10 ** -(String(size).split(".")[1]?.length ?? 0);
}
