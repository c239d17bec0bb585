import {bin, ticks} from "d3-array";
import {
  mergeProvenance,
  type Provenance,
  type Quantity,
  stepOf,
  type UnitCode,
  units,
  words
} from "../../src/claims/index.ts";
import {bothUnits} from "../../src/figure/index.ts";
import {noBin} from "../plane/messages.ts";
import type {Slot} from "../slots/slot.ts";

/** How many rows lie between two values, the first included, the second only in the last bin. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly unit: UnitCode;
  readonly count: number;
  /** Its ends in words. */
  readonly words: string;
  readonly provenance: Provenance | null;
}

/** The rows in bins with round ends, in the unit of the first value. Throws for a row that is no one value. */
export function binsOf(chart: string, slots: readonly Slot[], bins: number, locale: string): Bin[] {
  const known = slots.flatMap(slot => (slot.quantity ? [{slot, quantity: slot.quantity}] : []));
  const unit = known[0]?.quantity.unit ?? "count";
  const values = known.map(({slot, quantity}) => ({slot, value: valueIn(chart, slot, quantity, unit)}));
  const edges = edgesOf(
    values.map(({value}) => value),
    bins
  );
  const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const make = bin<(typeof values)[number], number>()
    .value(({value}) => value)
    .domain([from, to])
    .thresholds(edges.slice(1, -1));
  return make(values).map(members => {
    const [low, high] = [members.x0 ?? from, members.x1 ?? to];
    return {
      low,
      high,
      unit,
      count: members.length,
      words: bothUnits(range(low, high, unit), locale),
      provenance: mergeProvenance(members.map(({slot}) => slot.provenance))
    };
  });
}

const range = (low: number, high: number, unit: UnitCode): Quantity => ({
  hedge: "between",
  value: null,
  low,
  high,
  unit,
  step: Math.min(stepOf(low), stepOf(high))
});

function valueIn(chart: string, {label}: Slot, quantity: Quantity, unit: UnitCode): number {
  const {value, hedge} = quantity;
  if (value === null || !["exactly", "about", "nearly"].includes(hedge))
    throw new Error(noBin(chart, label, words(quantity)));
  return (value * units[quantity.unit].toBase) / units[unit].toBase;
}

/** Round values from below the least to above the greatest; a single value gets a bin around it. */
function edgesOf(values: readonly number[], bins: number): number[] {
  if (values.length === 0) return [];
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  );
  if (least === most) {
    const half = least === 0 ? 0.5 : 10 ** Math.floor(Math.log10(Math.abs(least))) / 2;
    return [least - half, least + half];
  }
  const inside = ticks(least, most, bins);
  const step = (inside[1] ?? most) - (inside[0] ?? least);
  const clean = (value: number) => Number(value.toPrecision(12));
  return [
    ...((inside[0] ?? least) > least ? [clean((inside[0] ?? least) - step)] : []),
    ...inside,
    ...((inside.at(-1) ?? most) < most ? [clean((inside.at(-1) ?? most) + step)] : [])
  ];
}
