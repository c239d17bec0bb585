import {isClaim, type Quantity, units} from "../../claims/index.ts";
import {type Channel, channelValue} from "../channel.ts";
import {isQuantity} from "../quantityIn.ts";
import {mixedDimensions, notDrawable, tooFewPoints, twicePoint} from "./messages.ts";

/** A point that a class draws, or is given. */
export interface DrawnPoint {
  readonly row: object;
  readonly x: string;
  /** In the unit of the first point that has one. */
  readonly value: number;
  readonly quantity: Quantity | null;
  readonly isGiven: boolean;
}

export interface PointChannels {
  readonly x: Channel<string | number>;
  /** A number of 0 or more, a quantity or a claim. */
  readonly y: Channel<unknown>;
  /** Whether a point is there from the start; none unless told. */
  readonly given?: Channel<unknown>;
}

/** Reads the points, in the rows' order. Throws where one has no value that can be drawn, or where they share no scale. */
export function drawnPoints(
  id: string,
  rows: readonly object[],
  {x, y, given}: PointChannels
): readonly DrawnPoint[] {
  const read = rows.map((row, i) => {
    const found = channelValue(row, y, i);
    const at = String(channelValue(row, x, i));
    const quantity = isClaim(found) ? found.quantity : isQuantity(found) ? found : null;
    const value = quantity ? quantity.value : found;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
      throw new Error(notDrawable(id, at, value));
    const isGiven = given !== undefined && channelValue(row, given, i) === true;
    return {row, x: at, value, quantity, isGiven};
  });
  const seen = new Set<string>();
  for (const {x: at} of read) {
    if (seen.has(at)) throw new Error(twicePoint(id, at));
    seen.add(at);
  }
  const open = read.filter(({isGiven}) => !isGiven).length;
  if (open < 2) throw new Error(tooFewPoints(id, open));
  return inOneUnit(id, read);
}

function inOneUnit(id: string, points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const first = points.find(({quantity}) => quantity)?.quantity?.unit;
  if (!first) return points;
  return points.map(point => {
    const unit = point.quantity?.unit;
    if (!unit || units[unit].dimension !== units[first].dimension)
      throw new Error(mixedDimensions(id, first, unit ?? "no unit"));
    return {...point, value: (point.value * units[unit].toBase) / units[first].toBase};
  });
}
