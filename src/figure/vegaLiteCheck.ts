import {noSuchField, outsideData} from "./messages.ts";

/** Names that transforms give to new fields without an `as`. */
const givenNames = new Set(["key", "value", "count", "data", "prob", "density", "index"]);

/** Throws where a spec names data from elsewhere, or a field that no row has and no transform makes. */
export function checkSpec(spec: unknown, rows: readonly object[]): void {
  const known = new Set<string>(rows.flatMap(row => Object.keys(row)));
  visit(spec, (key, value, of) => {
    if (key === "url" && !("encoding" in of) && typeof value === "string")
      throw new Error(outsideData(value));
    if (key === "as") for (const name of [value].flat()) if (typeof name === "string") known.add(name);
    if (key === "values" && Array.isArray(value))
      for (const row of value)
        if (typeof row === "object" && row) for (const name of Object.keys(row)) known.add(name);
  });
  if (rows.length === 0) return;
  for (const field of fieldsOf(spec)) {
    const [head = field] = field.split(/[.[]/u);
    if (!known.has(field) && !known.has(head) && !givenNames.has(field))
      throw new Error(noSuchField(field, Object.keys(rows[0] ?? {})));
  }
}

/** The fields that a spec names, in its order. */
export function fieldsOf(spec: unknown): readonly string[] {
  const fields = new Set<string>();
  visit(spec, (key, value) => {
    if (key === "field" && typeof value === "string") fields.add(value);
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

/** Whether a spec leaves rows out on purpose. */
export function leavesOut(spec: unknown): boolean {
  let found = false;
  visit(spec, key => {
    if (key === "filter" || key === "sample") found = true;
  });
  return found;
}
