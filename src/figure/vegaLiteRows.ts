/** The name of the data source through which a chart's rows reach its spec. */
export const rowsSource = "rows";

/** The field that numbers each row; spelled as no column is. */
const rowField = "nutgraf:row";

/** The field in which an aggregate keeps the rows that it is made of. */
const memberField = "nutgraf:rows";

/** The rows as Vega may have them, which writes into the objects that it gets: numbered copies. */
export function numberedRows(rows: readonly object[]): object[] {
  return rows.map((row, index) => ({...row, [rowField]: index}));
}

/** A compiled Vega spec whose aggregates remember which rows they are made of, and with the rows in it. */
export function withRows<T>(spec: T, rows: readonly object[]): T {
  const kept = keepingMembers(spec) as T & {data?: {name?: string; values?: unknown}[]};
  for (const source of kept.data ?? [])
    if (source.name === rowsSource && source.values === undefined) source.values = numberedRows(rows);
  return kept;
}

function keepingMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keepingMembers);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = key === "values" ? each : keepingMembers(each);
  if (copy.type !== "aggregate") return copy;
  const {ops = ["count"], fields = [null], as = []} = copy as Aggregate;
  return {
    ...copy,
    ops: [...ops, "values"],
    fields: [...fields, rowField],
    as: [...ops.map((_, index) => as[index] ?? null), memberField]
  };
}

interface Aggregate {
  ops?: string[];
  fields?: (string | null)[];
  as?: (string | null)[];
}

/** The numbers of the rows that a datum of Vega's stands for; null where that is not known. */
export function rowsOf(datum: unknown): readonly number[] | null {
  if (typeof datum !== "object" || datum === null) return null;
  const {[rowField]: row, [memberField]: members} = datum as {
    [rowField]?: unknown;
    [memberField]?: unknown;
  };
  if (typeof row === "number") return [row];
  if (!Array.isArray(members)) return null;
  const rows = members.map(rowsOf);
  return rows.some(each => each === null) ? null : rows.flatMap(each => each ?? []);
}
