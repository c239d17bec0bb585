import {type Claim, type Hedge, type Place, withProvenance} from "../../src/claims/index.ts";
import {claim, quantity, speaker} from "../../test/claimFixtures.ts";
import {place} from "../../test/mapRows.ts";

/** Invented rows for charts of any number of marks, the same at every run: of no war, place or person. */

const hedges: readonly Hedge[] = ["about", "exactly", "at_least", "fewer_than", "nearly"];

/** From 0 to 1, even enough and never in order. */
const scattered = (index: number): number => ((index * 7919) % 9973) / 9973;

const value = (index: number): number => 10 + Math.round(scattered(index) * 990);

const day = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);

const made = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, index) => make(index));

/** Each of a thing of its own; or, of so many about one, wordings of one measurement by as many speakers. */
export function claims(count: number, about = 1): Claim[] {
  return made(count, index =>
    claim(`claim-${index}`, {
      sameAs: index % about === 0 ? null : `claim-${index - (index % about)}`,
      quantity: quantity({
        hedge: hedges[index % hedges.length] ?? "about",
        value: value(index),
        unit: "km",
        step: 1
      }),
      speaker: speaker(`speaker-${index % 20}`, `Speaker ${index % 20}`),
      about: `shore-${Math.floor(index / 20)}`,
      asStated: `about ${value(index)} km`,
      asOf: day(index),
      saidOn: day(index + 1 + (index % 9))
    })
  );
}

/** An observation, at a place in a grid of twenty columns and in one of two halves. */
export interface Observed {
  readonly name: string;
  readonly group: string;
  readonly row: string;
  readonly column: string;
  readonly half: "North" | "South";
  /** Of ten. */
  readonly series: string;
  readonly date: string;
  /** The same for both halves. */
  readonly halfDate: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly other: number;
  readonly difference: number;
}

export function observations(count: number): Observed[] {
  return made(count, index => {
    const row = {
      name: `Row ${index}`,
      group: `Group ${Math.floor(index / 2)}`,
      row: `Line ${Math.floor(index / 20)}`,
      column: `Column ${index % 20}`,
      half: index % 2 === 0 ? "North" : "South",
      series: `Series ${index % 10}`,
      date: day(index),
      halfDate: day(Math.floor(index / 2)),
      value: value(index),
      low: value(index) - 5,
      high: value(index) + 9,
      other: value(index + 500),
      difference: value(index) - 500
    } as const;
    return withProvenance(row, {table: "observed", keys: [row.name], claims: []});
  });
}

/** The observations at two dates each. */
export const twice = (count: number): object[] =>
  observations(count / 2).flatMap(row =>
    (["2020", "2021"] as const).map((year, index) => ({
      ...row,
      year,
      level: index === 0 ? row.value : row.other
    }))
  );

export interface Happened {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly kind: "seen" | "heard";
  readonly note: string;
  readonly inferred: boolean;
  readonly as_stated: string;
  readonly place: null;
}

export function events(count: number): Happened[] {
  return made(count, index => {
    const id = `event-${index}`;
    const row = {
      id,
      source: `source-${Math.floor(index / 2)}`,
      date: day(index),
      kind: index % 2 === 0 ? "seen" : "heard",
      note: `Event ${index}.`,
      inferred: index % 3 === 0,
      as_stated: id,
      place: null
    } as const;
    return withProvenance(row, {table: "events", keys: [id], claims: []});
  });
}

export function places(count: number): Place[] {
  return made(count, index =>
    withProvenance(
      place(`place-${index}`, 46.5 + scattered(index) * 5, 24 + scattered(index + 3000) * 14, {
        precisionKm: 1
      }),
      {table: "places", keys: [`place-${index}`], claims: []}
    )
  );
}
