import type {Value} from "../claims/index.ts";
import type {Caster} from "./cast.ts";
import {caster} from "./caster.ts";
import {allowedValues, type Check, checksOf} from "./constraints.ts";
import {duplicateField, keyLengths, noSuchField, unsupportedFormat} from "./messages.ts";
import type {FieldDescriptor, FieldType, MissingValues, SchemaDescriptor} from "./schemaDescriptor.ts";

/** A Table Schema made ready to read cells by. */
export interface Schema {
  readonly fields: readonly Field[];
  /** Column names; empty for none. */
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string | null;
  readonly description: string | null;
  readonly required: boolean;
  readonly unique: boolean;
  /** The only values there may be; null where any may. */
  readonly allowed: readonly NonNullable<Value>[] | null;
  /** The texts that stand for no value, each with its label or null. */
  readonly missing: ReadonlyMap<string, string | null>;
  readonly cast: Caster;
  readonly checks: readonly Check[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** A table's name; null for the table itself. */
  readonly table: string | null;
  readonly keys: readonly string[];
}

/** Something wrong with a schema or descriptor itself. The path leads to it from its root. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** An error where not said. */
  readonly severity?: "warning";
}

/** Missing values are the field's own, else the schema's, else `missingValues`. A field at fault is read as text. */
export function readSchema(
  descriptor: SchemaDescriptor,
  missingValues: MissingValues = [""]
): {schema: Schema; faults: SchemaFault[]} {
  const faults: SchemaFault[] = [];
  const inherited = descriptor.missingValues ?? missingValues;
  const primaryKey = list(descriptor.primaryKey);
  const schema: Schema = {
    fields: descriptor.fields.map((field, i) =>
      readField(field, inherited, primaryKey, message => faults.push({path: ["fields", i], message}))
    ),
    primaryKey,
    uniqueKeys: descriptor.uniqueKeys ?? [],
    foreignKeys: (descriptor.foreignKeys ?? []).map(({fields, reference}) => ({
      fields: list(fields),
      // Version 1 wrote "" for the table itself.
      table: reference.resource || null,
      keys: list(reference.fields)
    }))
  };
  return {schema, faults: [...faults, ...nameFaults(schema), ...keyFaults(schema)]};
}

function readField(
  field: FieldDescriptor,
  missingValues: MissingValues,
  primaryKey: readonly string[],
  fail: (message: string) => void
): Field {
  const {name, type = "any", format = "default", constraints = {}} = field;
  const cast = caster(field);
  if (cast === null) fail(unsupportedFormat(type, format));
  return {
    name,
    type,
    title: field.title ?? null,
    description: field.description ?? null,
    required: constraints.required === true || primaryKey.includes(name),
    unique: constraints.unique === true,
    allowed: allowedValues(field),
    missing: new Map(
      (field.missingValues ?? missingValues).map(missing =>
        typeof missing === "string" ? [missing, null] : [missing.value, missing.label ?? null]
      )
    ),
    cast: cast ?? (text => ({value: text})),
    checks: cast === null ? [] : checksOf(field, cast, fail)
  };
}

function nameFaults({fields}: Schema): SchemaFault[] {
  const names = fields.map(({name}) => name);
  return names.flatMap((name, i) =>
    names.indexOf(name) < i ? [{path: ["fields", i], message: duplicateField(name)}] : []
  );
}

/** Whether a foreign key's other end is there is for the package to say. */
function keyFaults({fields, primaryKey, uniqueKeys, foreignKeys}: Schema): SchemaFault[] {
  const names = new Set(fields.map(({name}) => name));
  const absent = (path: SchemaFault["path"], columns: readonly string[]) =>
    columns.filter(name => !names.has(name)).map(name => ({path, message: noSuchField(name, "the schema")}));
  return [
    ...absent(["primaryKey"], primaryKey),
    ...uniqueKeys.flatMap((key, i) => absent(["uniqueKeys", i], key)),
    ...foreignKeys.flatMap((key, i) => [
      ...absent(["foreignKeys", i], key.fields),
      ...(key.table === null ? absent(["foreignKeys", i, "reference"], key.keys) : []),
      ...(key.fields.length === key.keys.length ? [] : [{path: ["foreignKeys", i], message: keyLengths}])
    ])
  ];
}

function list(names: string | readonly string[] | undefined): readonly string[] {
  return typeof names === "string" ? [names] : (names ?? []);
}
