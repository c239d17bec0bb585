import {type Claim, isClaim, provenanceOf, withProvenance} from "../src/claims/index.ts";

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[];

const long = "the harbour master of the northern shore, and of the seven islands lying off it";
const rightToLeft = "المتحدث باسم سلطات البحيرة الشمالية";

/** Ways to make rows of an example bad or extreme: what is drawn of them must be true, or they are refused with a message. */
export const oddExamples: Readonly<Record<string, (rows: Rows) => Rows>> = {
  "no rows": () => [],
  "the first row only": rows => rows.slice(0, 1),
  "the last row only": rows => rows.slice(-1),
  "reversed rows": rows => rows.toReversed(),
  "each row twice": rows => rows.flatMap(row => [row, row]),
  "rows all equal": rows => rows.map((row, index) => renamed(rows[0] ?? row, index)),
  "all numbers missing": rows => numbered(rows, () => null),
  "every second number missing": rows => numbered(rows, (value, index) => (index % 2 ? null : value)),
  "all numbers zero": rows => numbered(rows, () => 0),
  "all numbers equal": rows => numbered(rows, () => 7),
  "numbers below zero": rows => numbered(rows, value => -value),
  "one number below zero": rows => numbered(rows, (value, index) => (index ? value : -value)),
  "numbers from 1e-9 to 1e12": rows => numbered(rows, (_, index) => 10 ** (((index * 7) % 22) - 9)),
  "a number that is NaN": rows => numbered(rows, (value, index) => (index ? value : Number.NaN)),
  "an infinite number": rows => numbered(rows, (value, index) => (index ? value : Number.POSITIVE_INFINITY)),
  "names of eighty characters": rows => named(rows, name => `${name} ${long}`.slice(0, 80)),
  "names of eighty characters without a space": rows =>
    named(rows, name => name.replaceAll(/\s/gu, "").padEnd(80, "x")),
  "right-to-left names": rows => named(rows, name => `${rightToLeft} ${name.length}`),
  "names of an emoji": rows => named(rows, () => "🦆"),
  "empty names": rows => named(rows, () => ""),
  "names with markup": rows => named(rows, name => `<b>${name} & “co” 'n' things</b>`),
  "spans that end before they start": rows => dated(rows, () => "2022-03-01/2022-02-01"),
  "no dates": rows => dated(rows, () => null),
  "dates that are none": rows => dated(rows, () => "yesterday"),
  "two hundred rows": rows => many(rows, 200)
};

/** So many rows: those there are, again and again, each time with other keys. */
export function many(rows: Rows, count: number): Rows {
  return rows.length === 0
    ? []
    : Array.from({length: count}, (_, index) => {
        const row = rows[index % rows.length] as Row;
        return index < rows.length ? row : renamed(row, index);
      });
}

/** The row as another one: with an id and keys of its own. */
function renamed(row: Row, index: number): Row {
  const changed: Row = "id" in row ? {...row, id: `${String(row["id"])}-${index}`} : {...row};
  const provenance = provenanceOf(row);
  if (isClaim(row) || !provenance) return changed;
  return withProvenance(changed, {...provenance, keys: provenance.keys.map(key => `${key}-${index}`)}) as Row;
}

function numbered(rows: Rows, change: (value: number, index: number) => number | null): Rows {
  return rows.map((row, index) => {
    if (isClaim(row)) return claimOf(row, value => change(value, index));
    return mapped(row, value => (typeof value === "number" ? change(value, index) : value));
  });
}

function claimOf(claim: Claim, change: (value: number) => number | null): Row {
  const {quantity} = claim;
  const moved = (value: number | null) => (value === null ? null : change(value));
  const changed = {
    ...quantity,
    value: moved(quantity.value),
    low: moved(quantity.low),
    high: moved(quantity.high)
  };
  return {...claim, quantity: changed} as unknown as Row;
}

/** Names are what readers read; ids and dates are left as they are. */
function named(rows: Rows, change: (name: string) => string): Rows {
  return rows.map(row => {
    if (isClaim(row)) {
      const speaker = row.speaker && {...row.speaker, name: change(row.speaker.name)};
      return {...row, speaker} as unknown as Row;
    }
    return mapped(row, (value, key) =>
      typeof value === "string" && /[A-Z ]/u.test(value) && key !== "date" ? change(value) : value
    );
  });
}

function dated(rows: Rows, change: () => string | null): Rows {
  return rows.map(row => {
    if (isClaim(row)) return {...row, asOf: change(), saidOn: change()} as unknown as Row;
    return mapped(row, (value, key) => (/^(?:date|year)$/u.test(key) ? change() : value));
  });
}

function mapped(row: Row, change: (value: unknown, key: string) => unknown): Row {
  const changed = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value, key)]));
  const provenance = provenanceOf(row);
  return provenance ? (withProvenance(changed, provenance) as Row) : changed;
}
