import {isClaim, sameDimension} from "../../src/claims/index.ts";
import type {Channel} from "../../src/figure/index.ts";
import {channelValue} from "../../src/figure/index.ts";
import {unnamed} from "../slots/messages.ts";
import {type ReadQuantity, type Slot, slotsOf} from "../slots/slot.ts";
import {sameCell, unlikeUnits} from "./messages.ts";

/** A row that stands at a place, which it shares with rows of other series. */
export interface Crossed extends Slot {
  /** The place in words: a category, a date. */
  readonly group: string;
  /** Empty where there is only one. */
  readonly series: string;
  /** The number of the row among those given. */
  readonly row: number;
}

export interface CrossedReading {
  /** The place of a row, in words. */
  group(row: object, index: number): string;
  /** Null where there is only one series; undefined takes the speaker of a claim. */
  readonly series: Channel<string | number> | undefined | null;
  readonly missing: Channel<string | null> | undefined;
  readonly read: ReadQuantity;
}

/**
 * The rows by place and series, in the order given. Throws where they cannot share an axis, and where two are of one
 * series at one place.
 */
export function crossedOf(
  chart: string,
  rows: readonly object[],
  {group, series, missing, read}: CrossedReading,
  locale: string
): Crossed[] {
  const groups = rows.map(group);
  const names = rows.map((row, index) => seriesOf(row, index, series));
  const where = (index: number) => [groups[index], names[index]].filter(Boolean).join(", ");
  const y = (row: object, index: number) => {
    const [place = "", name = ""] = [groups[index], names[index]];
    return series === undefined && isClaim(row) ? place : [place, name].filter(Boolean).join(", ");
  };
  const slots = slotsOf(chart, rows, {y, ...(missing === undefined ? {} : {missing})}, read, locale);
  const seen = new Map<string, number>();
  const first = slots.find(({quantity}) => quantity)?.quantity;
  return slots.map((slot, row) => {
    const [place = "", name = ""] = [groups[row], names[row]];
    const key = JSON.stringify([place, name]);
    const other = seen.get(key);
    if (other !== undefined) throw new Error(sameCell(chart, row, other, where(row)));
    seen.set(key, row);
    if (first && slot.quantity && !sameDimension(first.unit, slot.quantity.unit))
      throw new Error(unlikeUnits(chart, first.unit, slot.quantity.unit));
    return {...slot, group: place, series: name, row};
  });
}

/** Of claims their speaker, unless told. */
function seriesOf(row: object, index: number, series: Channel<string | number> | undefined | null): string {
  if (series === null) return "";
  if (series === undefined) return isClaim(row) ? row.speaker.name : "";
  return textAt(row, series, index);
}

export function textAt(row: object, channel: Channel<string | number>, index: number): string {
  const text = channelValue(row, channel, index);
  return text === null || text === undefined || text === "" ? unnamed : String(text);
}

/** The series, in the order in which they come up. */
export const seriesNames = (points: readonly Crossed[]): string[] => [
  ...new Set(points.map(({series}) => series))
];

export const groupNames = (points: readonly Crossed[]): string[] => [
  ...new Set(points.map(({group}) => group))
];
