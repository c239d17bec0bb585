import {type Provenance, provenanceOf, type Quantity, words} from "../../src/claims/index.ts";
import {type Channel, channelValue, computedProvenance, rowInputs} from "../../src/figure/index.ts";
import {type Dated, datedOf, isApproximate, isInferred, placeOf, textIn} from "./datedEvent.ts";
import {endsFirst, formula, noEnd, noKind, noneOfKind, sameDay, unnamed, workedOut} from "./messages.ts";

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
  const matched = ({row, index}: Dated) => channelValue(row, match, index) ?? null;
  const ends = Map.groupBy(events(to), matched);
  const lags = events(from).map(begin => {
    const own = matched(begin);
    const end = own === null ? null : endOf(begin, ends.get(own) ?? []);
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
  const inputs = rowInputs([...begins.map(({row}) => row), end.row], "From the date of");
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

function labelOf({row, index}: Dated, {label}: LagOptions): string {
  if (label !== undefined) return String(channelValue(row, label, index) ?? "") || unnamed;
  const [sentence = ""] = textIn(row, "note").split(/(?<=\.)\s/u);
  return sentence.replace(/\.$/u, "") || textIn(row, "as_stated") || unnamed;
}
