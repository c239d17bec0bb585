import type {Value} from "../claims/index.ts";
import {caster} from "./caster.ts";
import type {ParsedCsv} from "./parseCsv.ts";
import type {FieldType} from "./schemaDescriptor.ts";

/** A column's name and the type that all of its cells have. */
export interface InferredField {
  readonly name: string;
  readonly type: Extract<FieldType, "number" | "boolean" | "date" | "string">;
}

/**
 * The types of a CSV without a schema: a column is of numbers, booleans (`true` and `false` alone) or dates (`yyyy-mm-dd`)
 * where every cell that is not empty reads as one, else of text. Numbers with a leading zero ("007", a postcode) are text,
 * and so are those with more digits than a number holds.
 */
export function inferFields({header, records}: ParsedCsv): InferredField[] {
  return header.map((name, i) => {
    const texts = records.map(({cells}) => cells[i] ?? "").filter(text => text !== "");
    const type = texts.length === 0 ? undefined : candidates.find(({reads}) => texts.every(reads))?.type;
    return {name, type: type ?? "string"};
  });
}

/** The rows as objects by the types inferred; an empty cell is null, a ragged row's missing cells too. */
export function inferRows(csv: ParsedCsv): Record<string, Value>[] {
  const fields = inferFields(csv);
  return csv.records.map(({cells}) =>
    Object.fromEntries(fields.map(({name, type}, i) => [name, typed(cells[i] ?? "", type)]))
  );
}

const readsAsDate = reader("date");

const candidates: readonly {type: InferredField["type"]; reads: (text: string) => boolean}[] = [
  {type: "number", reads: isPlainNumber},
  {type: "boolean", reads: text => text === "true" || text === "false"},
  {type: "date", reads: readsAsDate}
];

function isPlainNumber(text: string): boolean {
  if (!/^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return false;
  const value = Number(text);
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

function reader(type: FieldType): (text: string) => boolean {
  const cast = caster({name: type, type});
  return text => cast !== null && "value" in cast(text);
}

function typed(text: string, type: InferredField["type"]): Value {
  if (text === "") return null;
  if (type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}
