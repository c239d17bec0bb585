import {
  dateWords,
  type Provenance,
  provenanceOf,
  type Quantity,
  readDate,
  words
} from "../../src/claims/index.ts";
import {type Channel, channelValue, computedProvenance} from "../../src/figure/index.ts";
import {
  badDate,
  endsFirst,
  formula,
  noDate,
  noEnd,
  noKind,
  noneOfKind,
  sameDay,
  unnamed,
  workedOut
} from "./messages.ts";

export interface LagOptions {
  /** The kind of event that a lag begins with; "imaged" unless told. */
  readonly from?: string;
  /** The kind of event that it ends with; "released" unless told. */
  readonly to?: string;
  /** What an event and its end have in common: the column `source` unless told. Of several ends, that at the event's own place is taken. */
  readonly match?: Channel<string | null>;
  /** What a lag is called: unless told the first sentence of its event's note, else what was stated. Lags of one name and the same dates are drawn once. */
  readonly label?: Channel<string | null>;
  /** The order: the longest first (the default), or as given. */
  readonly sort?: "lag" | "given";
}

/** A dated event, to the day or within some days. */
interface Dated {
  readonly row: object;
  readonly index: number;
  /** In days since 1970, UTC. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** Whether the date is not the source's own, or approximate. */
  readonly isHollow: boolean;
}

/** What lies between an event and its end: one or several rows of one name and the same dates. */
export interface LagPair {
  readonly label: string;
  /** How many rows begin it. */
  readonly count: number;
  readonly from: Dated;
  /** Null where no end is dated. */
  readonly to: Dated | null;
  /** The days between; null where there is no end. */
  readonly quantity: Quantity | null;
  /** The days in words. */
  readonly days: string;
  /** "imaged 9 November 2021", "released 19 January 2022 (worked out from the text)". */
  readonly dates: readonly string[];
  readonly name: string;
  readonly provenance: Provenance | null;
}

const day = 86_400_000;

/** Each event that begins a lag with the first one that ends it. Throws where there is none of a kind, or an end comes first. */
export function lagPairs(rows: readonly object[], options: LagOptions, locale: string): readonly LagPair[] {
  if (rows.length === 0) return [];
  const {from = "imaged", to = "released", match = "source", sort = "lag"} = options;
  const kinds = rows.map((row, index) => {
    if (!("kind" in row)) throw new Error(noKind(index, Object.keys(row)));
    return String(row.kind);
  });
  for (const kind of [from, to]) if (!kinds.includes(kind)) throw new Error(noneOfKind(kind, new Set(kinds)));
  const events = (kind: string) =>
    rows.flatMap((row, index) => (kinds[index] === kind ? [datedOf(row, index, locale)] : []));
  const ends = events(to);
  const matched = ({row, index}: Dated) => channelValue(row, match, index) ?? null;
  const lags = events(from).map(begin => {
    const own = matched(begin);
    const end =
      own === null
        ? null
        : endOf(
            begin,
            ends.filter(each => matched(each) === own)
          );
    return {begin, end, label: labelOf(begin, options)};
  });
  const joined = [
    ...Map.groupBy(lags, ({begin, end, label}) => [label, begin.words, end?.index].join("\n")).values()
  ];
  const pairs = joined.flatMap(group => {
    const [lag] = group;
    return lag
      ? [
          pairOf(
            lag.label,
            group.map(({begin}) => begin),
            lag.end,
            {from, to, locale}
          )
        ]
      : [];
  });
  const length = ({quantity}: LagPair) => quantity?.high ?? -1;
  return sort === "lag" ? pairs.toSorted((a, b) => length(b) - length(a) || 0) : pairs;
}

/** The first end at the event's own place, else the first at none in particular, that does not come before it. */
function endOf(begin: Dated, ends: readonly Dated[]): Dated | null {
  const place = placeOf(begin.row);
  const here = place === null ? [] : ends.filter(({row}) => placeOf(row) === place);
  const anywhere = ends.filter(({row}) => placeOf(row) === null || place === null);
  const candidates = here.length > 0 ? here : anywhere;
  const after = candidates.filter(({last}) => last >= begin.first).sort((a, b) => a.first - b.first);
  return after[0] ?? candidates[0] ?? null;
}

function pairOf(
  label: string,
  begins: readonly Dated[],
  end: Dated | null,
  {from, to, locale}: {from: string; to: string; locale: string}
): LagPair {
  const [begin] = begins;
  if (!begin) throw new Error(unnamed);
  if (end && end.last < begin.first) throw new Error(endsFirst(label, begin.words, end.words));
  const said = (kind: string, {words: date, row}: Dated, count: number) => {
    const notes = [count > 1 ? `${count} rows` : "", isInferred(row) ? workedOut : ""].filter(Boolean);
    return `${kind} ${date}${notes.length ? ` (${notes.join("; ")})` : ""}`;
  };
  const quantity = end ? daysBetween(begins, end, formula(from, to)) : null;
  const days = quantity ? (quantity.high === 0 ? sameDay : words(quantity, {locale})) : noEnd(to);
  const dates = [said(from, begin, begins.length), end ? said(to, end, 1) : noEnd(to)];
  return {
    label,
    count: begins.length,
    from: begin,
    to: end,
    quantity,
    days,
    dates,
    name: `${label}: ${(quantity ? [days, ...dates] : dates).join(", ")}`,
    provenance: quantity ? computedProvenance(quantity) : provenanceOf(begins.map(({row}) => row))
  };
}

/** As few days as the two dates allow, to as many. */
function daysBetween(begins: readonly Dated[], end: Dated, formula: string): Quantity {
  const [begin = end] = begins;
  const low = Math.max(0, end.first - begin.last);
  const high = end.last - begin.first;
  const inputs = [...begins.map(({row}) => row), end.row].flatMap(row => {
    const provenance = provenanceOf(row);
    return (provenance?.keys ?? []).map(key => ({
      kind: "row" as const,
      label: "From the date of",
      table: provenance?.table ?? "",
      key
    }));
  });
  const isOne = low === high;
  const isAbout = isOne && (isApproximate(begin.row) || isApproximate(end.row));
  return {
    hedge: isAbout ? "about" : isOne ? "exactly" : "between",
    value: isOne ? low : null,
    low,
    high,
    unit: "d",
    step: 1,
    derivation: {formula, inputs}
  };
}

function datedOf(row: object, index: number, locale: string): Dated {
  const date = textIn(row, "date");
  if (date === "") throw new Error(noDate(index));
  try {
    const reading = readDate(date);
    const points =
      reading.kind === "interval"
        ? [reading.from, reading.to]
        : reading.kind === "point"
          ? [reading.point]
          : reading.points;
    const known = points.filter(point => point !== null);
    if (known.length < points.length) throw new RangeError(`the date "${date}" has an open end`);
    return {
      row,
      index,
      first: Math.floor(Math.min(...known.map(({earliest}) => earliest)) / day),
      last: Math.floor(Math.max(...known.map(({latest}) => latest)) / day),
      words: dateWords(date, locale),
      isHollow: isInferred(row) || known.some(({approximate, uncertain}) => approximate || uncertain)
    };
  } catch (error) {
    throw new Error(badDate(index, error instanceof Error ? error.message : String(error)));
  }
}

function labelOf({row, index}: Dated, {label}: LagOptions): string {
  if (label !== undefined) return String(channelValue(row, label, index) ?? "") || unnamed;
  const [sentence = ""] = textIn(row, "note").split(/(?<=\.)\s/u);
  return sentence.replace(/\.$/u, "") || textIn(row, "as_stated") || unnamed;
}

const isInferred = (row: object): boolean => "inferred" in row && row.inferred === true;

const isApproximate = (row: object): boolean => /[~%?]/u.test(textIn(row, "date"));

const placeOf = (row: object): string | null => textIn(row, "place") || null;

function textIn(row: object, column: string): string {
  const value = (row as Record<string, unknown>)[column];
  return typeof value === "string" ? value : "";
}
