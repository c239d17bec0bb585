import {dateWords, isClaim, type Provenance, provenanceOf, readDate} from "../../src/claims/index.ts";
import {bothUnits, type Channel, capitalised, channelValue, claimName} from "../../src/figure/index.ts";
import {badDate, dateNotText, noDate, noDateColumn, undatedLane, unnamed, workedOut} from "./messages.ts";

export interface TimelineOptions {
  /** When it was, EDTF: the column `date` unless told; of a claim when it held, else when it was said. */
  readonly date?: Channel<string | null>;
  /** What is written at it: unless told the first sentence of its note, else what was stated; of a claim its figure. */
  readonly label?: Channel<string | null>;
  /** What it is of, a lane each: the column `kind` unless told; of claims their speaker. Null puts all in one lane. */
  readonly lane?: Channel<string | null> | null;
  /** The lanes from top to bottom, with their headings; others follow in the order of the rows. */
  readonly lanes?: Readonly<Record<string, string>>;
}

/** How a date is drawn: which stretch of time, and how sure of its ends. */
export interface Stretch {
  /** In milliseconds of UTC; null where it is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** An instant known to the day, one known only to lie within the stretch, or something that went on for all of it. */
  readonly kind: "day" | "within" | "span";
  readonly fuzzyFrom: boolean;
  readonly fuzzyTo: boolean;
}

/** A row of a timeline. */
export interface Moment {
  readonly label: string;
  readonly lane: string;
  readonly date: string | null;
  readonly stretch: Stretch | null;
  readonly inferred: boolean;
  /** The date in words. */
  readonly when: string;
  readonly asStated: string;
  readonly name: string;
  readonly provenance: Provenance | null;
}

/** The rows as moments, lane by lane, in the order of time within each, those without a date last. */
export function momentsOf(rows: readonly object[], options: TimelineOptions, locale: string): Moment[] {
  const moments = rows.map((row, index) => momentOf(row, index, options, locale));
  const lanes = [
    ...new Set([
      ...Object.values(options.lanes ?? {}),
      ...moments.filter(({stretch}) => stretch).map(({lane}) => lane),
      undatedLane
    ])
  ];
  const start = ({stretch}: Moment) => stretch?.from ?? stretch?.to ?? Number.POSITIVE_INFINITY;
  return moments.toSorted(
    (a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || start(a) - start(b) || 0
  );
}

function momentOf(row: object, index: number, options: TimelineOptions, locale: string): Moment {
  const date = dateOf(row, index, options);
  const stretch = date === null ? null : stretchOf(date, index);
  const inferred = date !== null && "inferred" in row && row.inferred === true;
  const label = labelOf(row, index, options, locale);
  const when = date === null ? noDate : dateWords(date, locale);
  const asStated = textIn(row, isClaim(row) ? "asStated" : "as_stated");
  const lane = stretch ? laneOf(row, index, options, locale) : undatedLane;
  const said = isClaim(row) ? claimName(row, locale) : label;
  return {
    label,
    lane,
    date,
    stretch,
    inferred,
    when,
    asStated,
    name: [
      `${said.replace(/\.$/u, "")}: ${when}`,
      inferred ? workedOut : "",
      stretch && !isClaim(row) ? lane.toLocaleLowerCase(locale) : ""
    ]
      .filter(Boolean)
      .join(", "),
    provenance: provenanceOf(row)
  };
}

function dateOf(row: object, index: number, {date}: TimelineOptions): string | null {
  if (date === undefined && !isClaim(row) && !("date" in row))
    throw new Error(noDateColumn(Object.keys(row)));
  const value =
    date !== undefined
      ? channelValue(row, date, index)
      : isClaim(row)
        ? (row.asOf ?? row.saidOn)
        : channelValue(row, "date", index);
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") throw new Error(dateNotText(index, value));
  return value;
}

function stretchOf(date: string, index: number): Stretch {
  try {
    const reading = readDate(date);
    if (reading.kind === "interval") {
      const {from, to} = reading;
      return {
        from: from?.earliest ?? null,
        to: to?.latest ?? null,
        kind: "span",
        fuzzyFrom: Boolean(from?.approximate || from?.uncertain),
        fuzzyTo: Boolean(to?.approximate || to?.uncertain)
      };
    }
    const points = reading.kind === "point" ? [reading.point] : reading.points;
    const fuzzy = points.some(({approximate, uncertain}) => approximate || uncertain);
    const day = points.length === 1 && points[0]?.precision === "day" && !points[0].written.includes("X");
    return {
      from: Math.min(...points.map(({earliest}) => earliest)),
      to: Math.max(...points.map(({latest}) => latest)),
      kind: day ? "day" : "within",
      fuzzyFrom: fuzzy,
      fuzzyTo: fuzzy
    };
  } catch (error) {
    throw new Error(badDate(index, date, error instanceof Error ? error.message : String(error)));
  }
}

function labelOf(row: object, index: number, {label}: TimelineOptions, locale: string): string {
  if (label !== undefined) return String(channelValue(row, label, index) ?? "") || unnamed;
  if (isClaim(row)) return `${capitalised(row.speaker.name, locale)}: ${bothUnits(row.quantity, locale)}`;
  const [sentence = ""] = textIn(row, "note").split(/(?<=\.)\s/u);
  return sentence.replace(/\.$/u, "") || textIn(row, "as_stated") || textIn(row, "id") || unnamed;
}

function laneOf(row: object, index: number, {lane, lanes = {}}: TimelineOptions, locale: string): string {
  if (lane === null) return "";
  const value =
    lane !== undefined
      ? channelValue(row, lane, index)
      : isClaim(row)
        ? row.speaker.name
        : textIn(row, "kind");
  const text = String(value ?? "");
  return lanes[text] ?? capitalised(text, locale);
}

function textIn(row: object, column: string): string {
  const value = (row as Record<string, unknown>)[column];
  return typeof value === "string" ? value : "";
}
