export {checkRows, type TypedRow} from "./checkRows.ts";
export {type CsvModuleOptions, csvModule, csvModuleFor} from "./csvModule.ts";
export type {DataPackage, Table} from "./dataPackage.ts";
export type {
  LicenseDescriptor,
  PackageDescriptor,
  ResourceDescriptor,
  SourceDescriptor
} from "./packageDescriptor.ts";
export {type ParsedCsv, parseCsv} from "./parseCsv.ts";
export {isError, type Problem, problemText} from "./problem.ts";
export {readPackage} from "./readPackage.ts";
export type {CsvRecord} from "./readRecords.ts";
export {type Field, type ForeignKey, readSchema, type Schema, type SchemaFault} from "./readSchema.ts";
export type {FieldDescriptor, FieldType, SchemaDescriptor} from "./schemaDescriptor.ts";
export {tableDeclarations} from "./tableDeclarations.ts";
export type {TableKind} from "./tableKind.ts";
