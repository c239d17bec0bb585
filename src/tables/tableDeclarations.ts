import {claimColumns} from "../claims/index.ts";
import type {DataPackage, Table} from "./dataPackage.ts";
import type {Field} from "./readSchema.ts";
import type {FieldType} from "./schemaDescriptor.ts";
import type {TableKind} from "./tableKind.ts";

/**
 * One ambient declaration file for all tables of a package: what importing each gives, the allowed values of a column as
 * literals. Any other CSV gives rows of unknown columns. `claims` is what the types of `src/claims` are imported from.
 */
export function tableDeclarations({tables}: DataPackage, {claims}: {readonly claims: string}): string {
  return [
    ...[...tables.values()].map(table => declaration(`*/${table.path}`, rowType(table, claims))),
    // The first pattern that fits wins, so the general one stands last.
    declaration("*.csv", "Readonly<Record<string, string | number | boolean | null>>")
  ].join("\n");
}

function declaration(pattern: string, row: string): string {
  return `declare module ${JSON.stringify(pattern)} {\n  const rows: readonly ${row}[];\n  export default rows;\n}\n`;
}

const valueTypes: Readonly<Partial<Record<TableKind, string>>> = {
  sources: "Source",
  speakers: "Speaker",
  places: "Place"
};

function rowType({kind, schema}: Table, claims: string): string {
  const from = `import(${JSON.stringify(claims)})`;
  if (kind === "claims") {
    const topic = schema.fields.filter(({name}) => !claimColumns.some(column => column === name));
    return `${from}.Claim<${objectType(topic)}>`;
  }
  const type = valueTypes[kind];
  return type ? `${from}.${type}` : objectType(schema.fields);
}

function objectType(fields: readonly Field[]): string {
  return `{${fields.map(field => `readonly ${JSON.stringify(field.name)}: ${fieldType(field)}`).join("; ")}}`;
}

function fieldType({type, required, allowed}: Field): string {
  const literals = allowed && cellTypes[type] !== "boolean" ? literalsOf(type, allowed) : null;
  return `${literals ?? cellTypes[type] ?? "string"}${required ? "" : " | null"}`;
}

function literalsOf(type: FieldType, allowed: NonNullable<Field["allowed"]>): string {
  return allowed
    .map(value => JSON.stringify(cellTypes[type] === "number" ? Number(value) : String(value)))
    .join(" | ");
}

/** Dates, times, durations, points and lists are text. */
const cellTypes: Readonly<Partial<Record<FieldType, string>>> = {
  boolean: "boolean",
  integer: "number",
  number: "number",
  year: "number"
};
