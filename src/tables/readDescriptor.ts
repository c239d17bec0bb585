import {Ajv, type ErrorObject} from "ajv";
import {descriptorFaults} from "./descriptorFaults.ts";
import {jsonLine} from "./jsonLine.ts";
import {descriptorFault, notJson} from "./messages.ts";
import type {PackageDescriptor} from "./packageDescriptor.ts";
import {packageSchema} from "./packageSchema.ts";
import {type Problem, sortProblems} from "./problem.ts";
import {readSchema, type Schema, type SchemaFault} from "./readSchema.ts";

export interface ReadDescriptor {
  /** Null where it could not be read. */
  readonly descriptor: PackageDescriptor | null;
  /** By table name. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly problems: readonly Problem[];
}

/** Compiles to code by `new Function`: for the build alone, never for readers' browsers. */
const isPackage = new Ajv({allErrors: true, verbose: true, allowUnionTypes: true}).compile<PackageDescriptor>(
  packageSchema
);

/** Reads and checks the text of a `datapackage.json`; `file` is what messages call it. */
export function readDescriptor(text: string, file: string): ReadDescriptor {
  const problem = (line: number, message: string, severity: Problem["severity"] = "error"): Problem => ({
    file,
    line,
    column: null,
    value: null,
    message,
    severity
  });
  const located = (faults: readonly SchemaFault[]) =>
    sortProblems(
      faults.map(({path, message, severity}) =>
        problem(jsonLine(text, path), descriptorFault(pathText(path), message), severity)
      )
    );
  const unread = (problems: readonly Problem[]) => ({descriptor: null, schemas: new Map(), problems});

  const json = parse(text);
  if ("refused" in json) return unread([problem(lineOf(text, json.refused), notJson(json.refused))]);
  if (!isPackage(json.value)) return unread(located((isPackage.errors ?? []).filter(telling).map(faultOf)));
  const descriptor = json.value;
  const schemas = new Map<string, Schema>();
  const faults: SchemaFault[] = [];
  for (const [
    i,
    {name, schema, missingValues = descriptor.missingValues}
  ] of descriptor.resources.entries()) {
    if (!schema || schemas.has(name)) continue;
    const read = readSchema(schema, missingValues);
    schemas.set(name, read.schema);
    faults.push(...read.faults.map(fault => ({...fault, path: ["resources", i, "schema", ...fault.path]})));
  }
  return {descriptor, schemas, problems: located([...faults, ...descriptorFaults(descriptor, schemas)])};
}

function parse(text: string): {readonly value: unknown} | {readonly refused: string} {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ""))};
  } catch (error) {
    return {refused: error instanceof Error ? error.message : String(error)};
  }
}

/** V8 writes the line into most of its messages, never as a property. */
function lineOf(text: string, message: string): number {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  return line === undefined ? text.split("\n").length : Number(line);
}

/** The branches of a failed "one of these" say less than the whole. */
function telling({schemaPath}: ErrorObject): boolean {
  return !/\/anyOf\/\d/.test(schemaPath);
}

function faultOf(error: ErrorObject): SchemaFault {
  return {path: partsOf(error), message: reasonOf(error)};
}

function partsOf({instancePath, keyword, params}: ErrorObject): (string | number)[] {
  const parts = instancePath
    .split("/")
    .slice(1)
    .map(part => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
  return keyword === "additionalProperties" ? [...parts, String(params.additionalProperty)] : parts;
}

function reasonOf({keyword, params, message = ""}: ErrorObject): string {
  if (keyword === "additionalProperties" || keyword === "false schema")
    return "is not supported: leave it out";
  if (keyword === "enum") return `must be one of ${[params.allowedValues].flat().join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "not") return "is a name that JavaScript reserves: rename it";
  return message.replaceAll("'", '"');
}

/** `resources[0].schema.fields[2]` */
function pathText(path: SchemaFault["path"]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join("");
}
