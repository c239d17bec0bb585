import {dateBounds, dateWords, isClaim, readDate} from "../../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  channelValue,
  isQuantity,
  isStated,
  notStated,
  plainColumns,
  saidBy,
  standing
} from "../../src/figure/index.ts";
import {no, noSuchSort, yes} from "./messages.ts";

export interface DataTableOptions {
  /** The columns, each with its heading: a column of the rows, or a path into a claim such as "speaker.name". Of claims, unless told, who says it, the figure, its wording, when it held and the document; of other rows every column that holds text or numbers. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The column whose figures have bars; the figure of claims of one measure unless told, null for none. */
  readonly bar?: string | null;
  /** The column that rows are sorted by at first; as given unless told. What is missing comes last. */
  readonly sort?: string;
  /** Whether the largest or latest comes first; false unless told. */
  readonly descending?: boolean;
}

/** A cell: what readers read, and what it is sorted by; null where it is missing. */
export interface TableCell {
  readonly text: string;
  readonly key: number | string | null;
  readonly value: unknown;
}

export interface TableColumn {
  readonly name: string;
  readonly label: string;
  readonly numeric: boolean;
}

export interface TableRow {
  readonly row: object;
  readonly cells: readonly TableCell[];
}

export interface TableRows {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const ofClaims = {
  "speaker.name": "Said by",
  quantity: "Figure",
  asStated: "As stated",
  asOf: "Held",
  "source.label": "Document"
};

/** The columns of a table, and its rows in their order. Throws where the one to sort by is not among them. */
export function tableRows(rows: readonly object[], options: DataTableOptions, locale: string): TableRows {
  const headings = Object.entries(
    options.columns ?? (rows.length > 0 && rows.every(isClaim) ? ofClaims : plainColumns(rows))
  );
  const number = new Intl.NumberFormat(locale, {maximumSignificantDigits: 12});
  const made = rows.map((row, index) => ({
    row,
    cells: headings.map(([name]) => cellOf(row, name, channelValue(row, name, index), {locale, number}))
  }));
  const columns = headings.map(([name, label], i) => ({
    name,
    label,
    numeric:
      made.length > 0 &&
      made.every(({cells}) => isFigure(cells[i]?.value)) &&
      made.some(({cells}) => cells[i]?.key !== null)
  }));
  const {sort, descending = false} = options;
  if (sort === undefined) return {columns, rows: made};
  const at = headings.findIndex(([name]) => name === sort);
  if (at < 0)
    throw new Error(
      noSuchSort(
        sort,
        headings.map(([name]) => name)
      )
    );
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const key = ({cells}: TableRow) => cells[at]?.key ?? null;
  return {columns, rows: made.toSorted((a, b) => compared(key(a), key(b), descending, compare))};
}

const isFigure = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === "number" || isQuantity(value);

function compared(
  left: TableCell["key"],
  right: TableCell["key"],
  descending: boolean,
  compare: (a: string, b: string) => number
): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === "number" && typeof right === "number"
      ? left - right
      : compare(String(left), String(right));
  return descending ? -order : order;
}

function cellOf(
  row: object,
  name: string,
  value: unknown,
  {locale, number}: {readonly locale: string; readonly number: Intl.NumberFormat}
): TableCell {
  if (value === null || value === undefined || value === "") return {text: "", key: null, value: null};
  if (name === "speaker.name" && isClaim(row)) {
    const said = capitalised(saidBy(row), locale);
    return {text: said, key: said, value};
  }
  if (isQuantity(value))
    return isStated(value)
      ? {text: bothUnits(value, locale), key: standing(value), value}
      : {text: notStated, key: null, value: null};
  if (typeof value === "number")
    return Number.isFinite(value)
      ? {text: number.format(value), key: value, value}
      : {text: notStated, key: null, value: null};
  if (typeof value === "boolean") return {text: value ? yes : no, key: Number(value), value};
  const text = String(value);
  const date = dateIn(name, text);
  return date === null ? {text, key: text, value} : {text: dateWords(text, locale), key: date, value};
}

/** When a date of our tables was, at the earliest; null for what is none. */
function dateIn(name: string, text: string): number | null {
  if (!/(?:^|\.)(?:asOf|saidOn|date|published)$/u.test(name)) return null;
  try {
    readDate(text);
  } catch {
    return null;
  }
  const {earliest, latest} = dateBounds(text);
  return earliest ?? latest;
}
