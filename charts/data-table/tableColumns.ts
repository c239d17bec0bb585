import {
  dateBounds,
  dateWords,
  isClaim,
  type Quantity,
  readDate,
  stepOf,
  units
} from "../../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  channelValue,
  heading,
  isQuantity,
  isStated,
  notStated,
  saidBy,
  standing
} from "../../src/figure/index.ts";
import {mixedBars, no, noBars, noSuchBar, noSuchSort, yes} from "./messages.ts";

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

const ofClaims = {
  "speaker.name": "Said by",
  quantity: "Figure",
  asStated: "As stated",
  asOf: "Held",
  "source.label": "Document"
};

/** The columns of a table, and its rows in their order. Throws where the one to sort by is not among them. */
export function tableRows(
  rows: readonly object[],
  options: DataTableOptions,
  locale: string
): {readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[]} {
  const headings = Object.entries(options.columns ?? columnsOf(rows));
  const made = rows.map((row, index) => ({
    row,
    cells: headings.map(([name]) => cellOf(row, name, channelValue(row, name, index), locale))
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
  return {
    columns,
    rows: made.toSorted((a, b) => compared(a.cells[at]?.key, b.cells[at]?.key, descending, locale))
  };
}

const isFigure = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === "number" || isQuantity(value);

function compared(
  a: TableCell["key"] | undefined,
  b: TableCell["key"] | undefined,
  descending: boolean,
  locale: string
): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order =
    typeof left === "number" && typeof right === "number"
      ? left - right
      : new Intl.Collator(locale, {numeric: true}).compare(String(left), String(right));
  return descending ? -order : order;
}

function cellOf(row: object, name: string, value: unknown, locale: string): TableCell {
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
      ? {text: new Intl.NumberFormat(locale, {maximumSignificantDigits: 12}).format(value), key: value, value}
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

function columnsOf(rows: readonly object[]): Readonly<Record<string, string>> {
  if (rows.length > 0 && rows.every(isClaim)) return ofClaims;
  const names = new Set(rows.flatMap(row => Object.keys(row)));
  const isTold = (name: string) =>
    rows.every(row => Object.hasOwn(row, name) && isPlain((row as Record<string, unknown>)[name]));
  return Object.fromEntries([...names].filter(isTold).map(name => [name, heading(name)]));
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== "object" || isQuantity(value);
}

/** The column that has bars, and what is drawn of each row; null where there is none. Throws where bars would mix measures. */
export function barsOf(
  {columns, rows}: ReturnType<typeof tableRows>,
  {bar}: DataTableOptions
): {readonly column: number; readonly quantities: readonly (Quantity | null)[]} | null {
  if (bar === null) return null;
  const claims = rows.flatMap(({row}) => (isClaim(row) ? [row] : []));
  const measures = new Set(claims.map(({measure}) => measure));
  const dimensions = new Set(claims.map(({quantity}) => units[quantity.unit].dimension));
  if (bar === undefined && (claims.length === 0 || measures.size > 1 || dimensions.size > 1)) return null;
  const name = bar ?? "quantity";
  const column = columns.findIndex(each => each.name === name);
  if (column < 0) {
    if (bar === undefined) return null;
    throw new Error(
      noSuchBar(
        name,
        columns.map(each => each.name)
      )
    );
  }
  const [one, other] = measures;
  if (one !== undefined && other !== undefined) throw new Error(mixedBars(name, one, other));
  const quantities = rows.map(({cells}) => quantityOf(cells[column]?.value, name));
  const [first, ...others] = quantities.filter(quantity => quantity !== null);
  const apart = others.find(({unit}) => first && units[unit].dimension !== units[first.unit].dimension);
  if (first && apart) throw new Error(mixedBars(name, first.unit, apart.unit));
  return {column, quantities};
}

function quantityOf(value: unknown, column: string): Quantity | null {
  if (value === null || value === undefined) return null;
  if (isQuantity(value)) return value;
  if (typeof value !== "number") throw new Error(noBars(column, value));
  return {hedge: "exactly", value, low: value, high: value, unit: "count", step: stepOf(value)};
}
