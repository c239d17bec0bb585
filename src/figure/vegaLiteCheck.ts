import {linkedMarks, noSuchField, outsideData} from "./messages.ts";

/** Names that transforms give to new fields without an `as`. */
const givenNames = ["*", "key", "value", "count", "data", "prob", "density", "index"];

/** Throws where a spec names data from elsewhere, or a field that no row has and no transform makes. */
export function checkSpec(spec: unknown, rows: readonly object[]): void {
  const known = new Set<string>([...givenNames, ...rows.flatMap(row => Object.keys(row))]);
  let pivots = false;
  visit(spec, (key, value, of) => {
    if (key === "url" && !("encoding" in of) && typeof value === "string")
      throw new Error(outsideData(value));
    if (key === "href") throw new Error(linkedMarks);
    if (key === "pivot") pivots = true;
    // A bin has a field for its end beside that for its start.
    if (key === "as")
      for (const name of [value].flat()) if (typeof name === "string") known.add(name).add(`${name}_end`);
    if (key === "values" && Array.isArray(value))
      for (const row of value)
        if (typeof row === "object" && row) for (const name of Object.keys(row)) known.add(name);
  });
  if (rows.length === 0 || pivots) return;
  for (const field of fieldsOf(spec))
    if (!known.has(field) && !known.has(columnOf(field)))
      throw new Error(noSuchField(field, Object.keys(rows[0] ?? {})));
}

/** The column in which a field begins: `place` of `place.name` and `place[0]`, `a.b` of `a\\.b`. */
function columnOf(field: string): string {
  const [start = field] = /^(?:\\.|[^.[\\])+/u.exec(field) ?? [];
  return unescaped(start);
}

/** A field without the backslashes that Vega-Lite wants before dots and brackets that are part of a name. */
export const unescaped = (field: string): string => field.replace(/\\(.)/gu, "$1");

/** The fields that a spec names, in its order. */
export function fieldsOf(spec: unknown): readonly string[] {
  const fields = new Set<string>();
  visit(spec, (key, value) => {
    if (key === "field" && typeof value === "string") fields.add(value);
    if (key === "repeat" && typeof value === "object" && value !== null)
      for (const name of Object.values(value).flat()) if (typeof name === "string") fields.add(name);
  });
  return [...fields];
}

/** The types of marks that a spec names, in its order. */
export function marksOf(spec: unknown): readonly string[] {
  const marks = new Set<string>();
  visit(spec, (key, value) => {
    if (key !== "mark") return;
    const type = typeof value === "object" && value !== null && "type" in value ? value.type : value;
    if (typeof type === "string") marks.add(type);
  });
  return [...marks];
}

function visit(value: unknown, see: (key: string, value: unknown, of: object) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value)) see(key, each, value);
    if (key !== "values") visit(each, see);
  }
}

/** Whether a part of a spec has data of its own beside the rows. */
export function hasOwnData(spec: unknown): boolean {
  let found = false;
  visit(spec, (key, value, of) => {
    // A text may be a channel of a field called "data"; a source of data is an object.
    if (key === "data" && typeof value === "object" && value !== null && !("field" in of)) found = true;
  });
  return found;
}

/** Whether a spec leaves rows out on purpose. */
export function leavesOut(spec: unknown): boolean {
  let found = false;
  visit(spec, (key, value) => {
    if (key === "filter" || key === "sample" || (key === "invalid" && value !== null)) found = true;
  });
  return found;
}
