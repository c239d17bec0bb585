import {boundsOf} from "./boundsOf.ts";
import type {StatedQuantity} from "./checkQuantity.ts";
import type {Quantity} from "./quantity.ts";
import {readFigure, readFigures} from "./readFigure.ts";
import {clean} from "./round.ts";
import {stepOf} from "./stepOf.ts";

/**
 * What was stated as a quantity: the ends follow from the hedge (`boundsOf`), the step from how the figure was
 * written in `asStated`, where it can be read there, otherwise from its digits. Null where "hundreds" or the
 * like can be read neither there nor off the lower end.
 */
export function quantityOf(stated: StatedQuantity, asStated = ""): Quantity | null {
  const step = writtenStep(stated, asStated) ?? plainStep(stated);
  if (step === null) return null;
  const {low, high} = boundsOf({...stated, step});
  return Object.freeze({
    hedge: stated.hedge,
    value: stated.value,
    low,
    high,
    unit: stated.unit,
    step
  });
}

function writtenStep({hedge, value, low, high, unit}: StatedQuantity, asStated: string): number | null {
  if (hedge === "order_of") {
    const reading = readFigure(asStated);
    return reading?.hedge === "order_of" ? reading.step : null;
  }
  const isShare = unit === "share";
  const same = readFigures(asStated).find(
    reading =>
      isNear(reading.value ?? reading.low, value ?? low, isShare) &&
      (value !== null || isNear(reading.high, high, isShare))
  );
  return same?.step ?? null;
}

/** Shares are written in tables as 0.333. */
function isNear(a: number | null, b: number | null, isShare: boolean): boolean {
  return a !== null && b !== null && (isShare ? Math.abs(a - b) < 0.005 : clean(a) === clean(b));
}

function plainStep({hedge, value, low, high}: StatedQuantity): number | null {
  if (hedge === "order_of") return low === null || low <= 0 ? null : 10 ** Math.floor(clean(Math.log10(low)));
  const steps = [value, low, high].filter(x => x !== null).map(stepOf);
  return steps.length === 0 ? 1 : Math.min(...steps);
}
