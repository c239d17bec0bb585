import {withProvenance} from "../src/claims/index.ts";

/** A row of a table of observations: something in a group, of a series, at a date, with a value. */
export interface OddRow {
  readonly name: string;
  readonly part: string;
  readonly when: string;
  readonly value: number | null;
}

const day = 86_400_000;
const dayOf = (index: number): string =>
  new Date(Date.UTC(2001, 0, 1) + index * day).toISOString().slice(0, 10);

export function row(index: number, value: unknown, changes: Partial<OddRow> = {}): OddRow {
  const name = changes.name ?? `n${index}`;
  return withProvenance(
    {name, part: "a", when: dayOf(index), value: value as number | null, ...changes},
    {table: "ducks", keys: [String(index)], claims: []}
  );
}

const values = (...all: unknown[]) => all.map((value, index) => row(index, value));
const named = (text: string) =>
  [3, 12, 7].map((value, index) => {
    const name = `${text}${index || ""}`;
    return row(index, value, {name, part: name});
  });
const many = (count: number) => Array.from({length: count}, (_, index) => row(index, (index * 37) % 101));

/** Rows that are odd but true. */
export const oddRows: readonly (readonly [title: string, rows: readonly OddRow[]])[] = [
  ["one row", values(7)],
  ["all equal", values(7, 7, 7)],
  ["all missing", values(null, null)],
  ["null among values", values(3, null, 9, 4)],
  ["zero alone", values(0)],
  ["all zero", values(0, 0)],
  ["tiny and huge", values(1e-9, 1e12)],
  ["all tiny", values(1e-9, 3e-9)],
  [
    "labels of eighty characters",
    named("The harbour master of the northern shore, and of the seven islands lying off it")
  ],
  ["labels without a space", named("Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokai")],
  ["labels of one emoji", named("🦆")],
  ["right-to-left labels", named("المتحدث باسم سلطات البحيرة الشمالية")],
  ["labels with markup", named("<b>& “quotes” 'n' things</b>")],
  ["empty labels", [row(0, 3, {name: "", part: ""})]],
  ["dates out of order", [2, 0, 1].map(index => row(index, index + 3))],
  ["two hundred categories", many(200)]
];

/** Values below zero, which not every form takes. */
export const belowZero: readonly (readonly [title: string, rows: readonly OddRow[]])[] = [
  ["below zero", values(-3, -9)],
  ["to both sides of zero", values(-3, 0, 9)]
];

export const twoThousand = many(2000);

/** Rows that no chart can draw truthfully, and what it says of them. */
export const refusedRows: readonly (readonly [title: string, rows: readonly object[], message: string])[] = [
  ["NaN", values(3, Number.NaN), 'row 2: "NaN" is not a number'],
  ["infinite", values(Number.POSITIVE_INFINITY), 'row 1: "Infinity" is not a number'],
  ["a text for a number", values("eight"), 'row 1: "eight" is not a number'],
  ["a column that is not there", [{name: "a", part: "a", when: "2001"}], 'no column "value"']
];
