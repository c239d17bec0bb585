/** A value as messages show it: quoted, control characters visible, long ones cut. */
function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

function listed(values: readonly string[]): string {
  return values.join(", ");
}

function guess(near: string | null): string {
  return near === null ? "" : ` (did you mean ${quoted(near)}?)`;
}

/* The file as text. */
export const fileIsEmpty = "file is empty: it needs a header row with the column names";
export const fileIsMissing = "file is missing: datapackage.json names it, so add it or take it out there";
export const fileIsSpreadsheet = "file is a spreadsheet, not text: export it as CSV (UTF-8)";
export const fileIsUtf16 = "file is UTF-16: save it as UTF-8";
export const fileIsBinary = "file is binary, not text: export it as CSV (UTF-8)";
export const fileIsUnlisted = "file is not in datapackage.json: add it there, or move it out of the folder";
export const notUtf8 = (value: string) => `${quoted(value)} is not UTF-8: save the file as UTF-8`;
export const blankLine = "line is blank: remove it";

/* Quotes, rows, header. */
export const unclosedQuote = (value: string) =>
  `quote is never closed in ${quoted(value)}: close it, or write "" for a quote inside quotes`;
export const strayQuote = (value: string) =>
  `quote in the middle of a quoted cell ${quoted(value)}: write "" for a quote inside quotes`;
export const raggedRow = (cells: number, columns: number) =>
  `row has ${cells} ${cells === 1 ? "cell" : "cells"}, the header has ${columns}: ${
    cells > columns
      ? "put quotes around a cell with a comma in it, or remove what is too much"
      : "add what is missing"
  }`;
export const otherDelimiter = (header: string, delimiter: string) =>
  `header ${quoted(header)} is separated by ${delimiter}: separate cells by commas`;
export const emptyName = "column has no name: name it in the header";
export const reservedName = (name: string) =>
  `column ${quoted(name)} has a name that JavaScript reserves: rename it`;
export const duplicateName = (name: string, first: number) =>
  `column ${quoted(name)} is already column ${first}: rename or remove one`;
export const unknownColumn = (name: string, near: string | null) =>
  `column ${quoted(name)} is not in the schema${guess(near)}: rename it, or add the field to datapackage.json`;
export const missingColumn = (name: string) =>
  `column ${quoted(name)} is missing: add it, or take the field out of datapackage.json`;
export const columnOrder = (expected: readonly string[]) =>
  `columns are in another order than the schema: write ${listed(expected)}`;

/* Cells. */
export const notA = (column: string, value: string, expected: string) =>
  `${column} ${quoted(value)} is not ${expected}`;
export const required = (column: string, text: string) =>
  text === ""
    ? `${column} is empty: it must have a value`
    : `${column} ${quoted(text)} stands for no value: it must have one`;
export const notOneOf = (column: string, value: string, allowed: readonly string[], near: string | null) =>
  `${column} ${quoted(value)} is not one of ${listed(allowed)}${guess(near)}`;
export const outOfRange = (column: string, value: string, relation: string, limit: string) =>
  `${column} ${quoted(value)} is out of range: it must be ${relation} ${limit}`;
export const wrongLength = (column: string, value: string, length: number, relation: string, limit: number) =>
  `${column} ${quoted(value)} has ${length} characters: it must have ${relation} ${limit}`;
export const notMatching = (column: string, value: string, pattern: string) =>
  `${column} ${quoted(value)} does not match the pattern ${pattern}`;
export const duplicateKey = (columns: readonly string[], values: readonly string[], line: number) =>
  `${cells(columns, values)} is already on line ${line}: make it unique`;
export const danglingKey = (
  columns: readonly string[],
  values: readonly string[],
  keys: readonly string[],
  file: string,
  near: string | null
) =>
  `${cells(columns, values)} ${keys.length === 1 ? `is not ${article(keys[0] ?? "")} in` : "is together in no row of"} ${file}${guess(near)}: correct it, or add the row there`;

function cells(columns: readonly string[], values: readonly string[]): string {
  return columns.map((column, i) => `${column} ${quoted(values[i] ?? "")}`).join(" with ");
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/* Claims and the curated tables. */
export const duplicateClaim = (id: string, place: string) =>
  `id ${quoted(id)} is already a claim at ${place}: claim ids are unique across all claim tables`;
export const danglingClaim = (column: string, id: string, near: string | null) =>
  `${column} ${quoted(id)} is not a claim in any table${guess(near)}: correct it, or add the claim`;
export const circle = (column: string, ids: readonly string[]) =>
  `${column} goes in a circle (${ids.join(" → ")}): clear one of them`;
export const notCanonical = (id: string, canonical: string) =>
  `same_as ${quoted(id)} is itself the same as ${quoted(canonical)}: name ${quoted(canonical)} here`;
export const badDate = (column: string, why: string) => `${column} ${why}`;
export const tooManyWords = (value: string, words: number, most: number) =>
  `as_stated ${quoted(value)} has ${words} words: keep the shortest phrase that carries the figure, at most ${most}`;
export const formulaCell = (column: string, value: string) =>
  `${column} ${quoted(value)} starts with a sign that a spreadsheet runs as a formula: reword it`;
export const needsTable = (column: string, table: string) =>
  `${column} points into a table ${quoted(table)} that the package does not have: add it to datapackage.json`;
export const notAValue = (kind: string, reason: string) => `row does not read as one of ${kind}: ${reason}`;

/* datapackage.json. */
export const noDescriptor = "file is missing: a data folder needs one that names its tables";
export const notJson = (reason: string) => `not JSON: ${reason}`;
export const descriptorFault = (path: string, reason: string) => `${path || "the descriptor"} ${reason}`;
export const unsafePath = (path: string) =>
  `path ${quoted(path)} leaves the package: write it relative to datapackage.json, without "..", "\\" or a host`;
export const notACsv = (path: string) => `path ${quoted(path)} is a table but not a .csv file`;
export const duplicateTable = (name: string) => `name ${quoted(name)} is already a resource: rename one`;
export const noSuchTable = (name: string) => `resource ${quoted(name)} is not in the package`;
export const noSuchField = (name: string, table: string) => `field ${quoted(name)} is not in ${table}`;
export const duplicateField = (name: string) => `field ${quoted(name)} is already in the schema: rename one`;
export const keyLengths = "has another number of fields than its reference";
export const unsupportedFormat = (type: string, format: string) =>
  `format ${quoted(format)} of type ${type} is not supported`;
export const unsupportedConstraint = (constraint: string, type: string) =>
  `constraint ${constraint} does not apply to type ${type}`;
export const wrongConstraint = (constraint: string, value: string, expected: string) =>
  `constraint ${constraint} ${quoted(value)} is not ${expected}`;
export const wrongPattern = (pattern: string) =>
  `constraint pattern ${quoted(pattern)} is not a regular expression`;
export const kindLacksColumn = (column: string) =>
  `lack ${quoted(column)}: add the field and its column, the package relies on it`;
export const needsIdKey = 'must have the primaryKey ["id"]: other tables name its rows by id';
export const noOrigin = 'has no sources: say under "sources" where its rows come from';
export const noTable = (file: string) => `${file} is not a table of the package`;
