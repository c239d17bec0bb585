import {type Claim, type Hedge, type Place, withProvenance} from "../../src/claims/index.ts";
import {claim, quantity, speaker} from "../../test/claimFixtures.ts";

/** Invented rows for charts of any number of marks: the same at every run, of no war, place or person. */

const hedges: readonly Hedge[] = ["about", "exactly", "at_least", "fewer_than", "nearly"];

/** Even enough, and never in order. */
const spreadOut = (index: number): number => ((index * 7919) % 9973) / 9973;

const day = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);

export function claims(count: number): Claim[] {
  return Array.from({length: count}, (_, index) =>
    claim(`claim-${index}`, {
      quantity: quantity({
        hedge: hedges[index % hedges.length] ?? "about",
        value: 10 + Math.round(spreadOut(index) * 990),
        unit: "km",
        step: 1
      }),
      speaker: speaker(`speaker-${index % 50}`, `Speaker ${index % 50}`),
      about: `shore-${index}`,
      asStated: `about ${index} of them`,
      asOf: day(index),
      saidOn: day(index + 1 + (index % 9))
    })
  );
}

export interface Observed {
  readonly name: string;
  readonly date: string;
  readonly value: number;
  readonly other: number;
  readonly half: string;
  readonly column: string;
}

const columns = 20;

export function observations(count: number): Observed[] {
  return Array.from({length: count}, (_, index) => {
    const name = `Row ${Math.floor(index / columns)}-${index % columns}`;
    const row = {
      name,
      date: day(index),
      value: 10 + Math.round(spreadOut(index) * 990),
      other: 10 + Math.round(spreadOut(index + 500) * 990),
      half: index % 2 === 0 ? "North" : "South",
      column: `Column ${index % columns}`
    };
    return withProvenance(row, {table: "observed", keys: [name], claims: []});
  });
}

export function events(count: number): object[] {
  return Array.from({length: count}, (_, index) =>
    withProvenance(
      {
        id: `event-${index}`,
        date: day(index),
        kind: index % 2 === 0 ? "seen" : "heard",
        note: `Event ${index}.`,
        inferred: index % 3 === 0,
        as_stated: `event ${index}`
      },
      {table: "events", keys: [`event-${index}`], claims: []}
    )
  );
}

export function places(count: number): Place[] {
  return Array.from({length: count}, (_, index) =>
    withProvenance(
      {
        id: `place-${index}`,
        name: `Place ${index}`,
        aliases: [],
        country: "UA",
        latitude: 46.5 + spreadOut(index) * 5,
        longitude: 24 + spreadOut(index + 3000) * 14,
        precisionKm: 1,
        kind: "town",
        origin: "invented",
        note: null
      },
      {table: "places", keys: [`place-${index}`], claims: []}
    )
  );
}
