/** What Nutgraf supports of Table Schema 2.0 (datapackage.org, 26 June 2024), as it stands in the descriptor. */
export interface SchemaDescriptor {
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues?: MissingValues;
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKeyDescriptor[];
}

export const fieldTypes = [
  "any",
  "boolean",
  "date",
  "datetime",
  "duration",
  "geopoint",
  "integer",
  "list",
  "number",
  "string",
  "time",
  "year",
  "yearmonth"
] as const;
export type FieldType = (typeof fieldTypes)[number];

export const itemTypes = ["string", "integer", "boolean", "number", "datetime", "date", "time"] as const;

export interface FieldDescriptor {
  readonly name: string;
  readonly type?: FieldType;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly constraints?: Constraints;
  readonly missingValues?: MissingValues;
  readonly categories?: readonly (
    | string
    | number
    | {readonly value: string | number; readonly label?: string}
  )[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly delimiter?: string;
  readonly itemType?: (typeof itemTypes)[number];
}

/** Values as JSON has them, or as text that reads by the field's own type and format. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: string | number;
  readonly maximum?: string | number;
  readonly exclusiveMinimum?: string | number;
  readonly exclusiveMaximum?: string | number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly (string | number | boolean)[];
}

/** The texts that stand for no value, with or without what each means ("not reported"). */
export type MissingValues = readonly (string | {readonly value: string; readonly label?: string})[];

export interface ForeignKeyDescriptor {
  readonly fields: string | readonly string[];
  readonly reference: {readonly resource?: string; readonly fields: string | readonly string[]};
}
