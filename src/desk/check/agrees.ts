import {convert, type Quantity, readFigure, sameDimension} from "../../claims/index.ts";

/** Whether a phrase says a quantity's number, in its own unit or another, or says none that could be told. */
export function agrees(quantity: Quantity, phrase: string): boolean {
  const reading = readFigure(phrase);
  if (reading === null || reading.hedge === "order_of") return true;
  const {unit, value, low, high} = reading;
  if (unit !== null && !sameDimension(unit, quantity.unit)) return false;
  const own = unit === null || unit === quantity.unit ? quantity : convert(quantity, unit);
  const same = (a: number | null, b: number | null) =>
    a === b ||
    (a !== null && b !== null && Math.abs(a - b) < (quantity.unit === "share" ? 0.005 : 1e-9 * Math.abs(b)));
  return value === null
    ? same(low, own.low) && same(high, own.high)
    : [own.value, own.low, own.high].some(end => same(end, value));
}
