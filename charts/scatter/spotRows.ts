import {
  type Claim,
  isClaim,
  mergeProvenance,
  type Provenance,
  provenanceOf,
  type Quantity,
  rounded,
  sameDimension,
  type UnitCode
} from "../../src/claims/index.ts";
import {
  bothUnits,
  type Channel,
  channelValue,
  checkClaims,
  checkOneMeasure,
  isQuantity,
  isStated,
  notStated,
  saidBy
} from "../../src/figure/index.ts";
import {textAt} from "../plane/crossed.ts";
import {drawApart, needsChannel, unlikeUnits} from "../plane/messages.ts";
import {numberOf, quantityOf} from "../slots/slot.ts";

/** What a channel of a scatter may give: a number, a quantity, or a claim with its own. */
export type SpotValue = number | Quantity | Claim | null;

/** What is read of each of the two values of a row. */
export interface SpotAxis {
  readonly channel: Channel<SpotValue> | undefined;
  readonly title: string;
  readonly unit: UnitCode;
  readonly step: number | undefined;
}

/** A row with two values. */
export interface Spot {
  readonly label: string;
  readonly series: string;
  /** Null where nothing is stated that has a place. */
  readonly x: Quantity | null;
  readonly y: Quantity | null;
  readonly figures: readonly [x: string, y: string];
  readonly name: string;
  readonly provenance: Provenance | null;
}

interface Reading {
  readonly label: Channel<string>;
  readonly series: Channel<string> | undefined;
  readonly missing: Channel<string | null> | undefined;
  readonly axes: readonly [x: SpotAxis, y: SpotAxis];
}

/** Throws where one axis would have two measures or dimensions, and where a value is no number. */
export function spotsOf(
  chart: string,
  rows: readonly object[],
  {label, series, missing, axes}: Reading,
  locale: string
): Spot[] {
  const read = rows.map((row, index) =>
    axes.map(axis => spotValue(chart, row, index, axis, axis === axes[0] ? "x" : "y"))
  );
  for (const side of [0, 1])
    checkAxis(
      chart,
      read.flatMap(values => values[side] ?? [])
    );
  return rows.map((row, index) => {
    const why = missing === undefined ? null : channelValue(row, missing, index);
    const [x, y] = (read[index] ?? []).map(value => stated(value));
    const figure = (quantity: Quantity | null | undefined) =>
      quantity ? bothUnits(quantity, locale) : String(why ?? "") || notStated;
    const figures = [figure(x), figure(y)] as const;
    const called = textAt(row, label, index);
    const group = series === undefined ? "" : textAt(row, series, index);
    const claims = (read[index] ?? []).filter(isClaim);
    const speakers = [...new Set(claims.map(saidBy))];
    const lead = [called, group].filter(Boolean).join(", ");
    const said = axes.map(({title}, side) => `${title} ${figures[side]}`).join(", ");
    return {
      label: called,
      series: group,
      x: x ?? null,
      y: y ?? null,
      figures,
      name: [`${lead}: ${said}`, ...speakers].join(", "),
      provenance: mergeProvenance([provenanceOf(row), ...claims.map(provenanceOf)])
    };
  });
}

function spotValue(
  chart: string,
  row: object,
  index: number,
  {channel, unit, step}: SpotAxis,
  name: string
): Quantity | Claim | null {
  if (channel === undefined) throw new Error(needsChannel(chart, name));
  const given = channelValue(row, channel, index);
  if (isQuantity(given) || isClaim(given)) return given;
  const number = numberOf(chart, row, channel, index);
  const value =
    number === null || step === undefined
      ? number
      : rounded({hedge: "exactly", value: number, low: null, high: null, unit, step}).value;
  return quantityOf(chart, index, {low: null, value, high: null}, unit);
}

function stated(value: Quantity | Claim | null): Quantity | null {
  const quantity = isClaim(value) ? value.quantity : value;
  return quantity && isStated(quantity) ? quantity : null;
}

function checkAxis(chart: string, values: readonly (Quantity | Claim)[]): void {
  const claims = [...new Set(values.filter(isClaim))];
  checkClaims(claims);
  checkOneMeasure(claims, drawApart);
  const units = values.map(value => (isClaim(value) ? value.quantity.unit : value.unit));
  const [first] = units;
  const other = first && units.find(unit => !sameDimension(first, unit));
  if (first && other) throw new Error(unlikeUnits(chart, first, other));
}
