import type {Quantity} from "../../src/claims/index.ts";
import type {Channel} from "../../src/figure/index.ts";
import {readValue, type ValueOptions} from "../slots/readValue.ts";
import {type Crossed, crossedOf, seriesNames} from "./crossed.ts";
import {tooManySeries} from "./messages.ts";
import {mostSeries} from "./seriesLook.ts";
import {type When, whenOf} from "./when.ts";

export interface DatedOptions extends ValueOptions {
  /** When: an EDTF date, or a year as a number; the column `date` unless told; of claims when they held, else when they were said. */
  readonly x?: Channel<string | number>;
  /** The value at that time. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly y?: Channel<number | Quantity | null>;
  /** Which series a row belongs to; of claims their speaker unless told, of other rows there is one. */
  readonly series?: Channel<string>;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
}

export interface Dated extends Crossed {
  readonly when: When;
}

/** The rows series by series, each in the order of time. Throws for a row without a date, and for two of one series at one date. */
export function datedOf(
  chart: string,
  rows: readonly object[],
  {x, y, series, missing, ...value}: DatedOptions,
  locale: string
): Dated[] {
  const dates = rows.map((row, index) => whenOf(chart, row, index, x, locale));
  const crossed = crossedOf(
    chart,
    rows,
    {
      group: (_, index) => dates[index]?.words ?? "",
      series: series ?? (rows.some(row => "speaker" in row) ? undefined : null),
      missing,
      read: readValue(chart, "y", y, value)
    },
    locale
  );
  const order = new Map(seriesNames(crossed).map((name, index) => [name, index]));
  const place = ({series: name}: Crossed) => order.get(name) ?? 0;
  return crossed
    .flatMap((point, index) => {
      const when = dates[index];
      return when ? [{...point, when}] : [];
    })
    .sort((a, b) => place(a) - place(b) || a.when.at - b.when.at);
}

/** Throws where there are more series than eyes tell apart. */
export function checkFewSeries(chart: string, points: readonly Crossed[], instead: string): void {
  const {length} = seriesNames(points);
  if (length > mostSeries) throw new Error(tooManySeries(chart, length, mostSeries, instead));
}
