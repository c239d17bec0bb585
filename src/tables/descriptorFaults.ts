import {
  duplicateTable,
  kindLacksColumn,
  needsIdKey,
  noOrigin,
  noSuchField,
  noSuchTable,
  notACsv,
  unsafePath
} from "./messages.ts";
import type {PackageDescriptor, ResourceDescriptor} from "./packageDescriptor.ts";
import type {Schema, SchemaFault} from "./readSchema.ts";
import {isById, requiredColumns, tableKind} from "./tableKind.ts";

/** What is wrong between a descriptor's resources, that no JSON schema can say. */
export function descriptorFaults(
  {resources}: PackageDescriptor,
  schemas: ReadonlyMap<string, Schema>
): readonly SchemaFault[] {
  return resources.flatMap((resource, i) => {
    const first = resources.findIndex(({name}) => name === resource.name);
    const schema = schemas.get(resource.name);
    const faults: SchemaFault[] = [
      ...(first < i ? [{path: ["name"], message: duplicateTable(resource.name)}] : []),
      ...pathFaults(resource),
      ...(schema ? [...kindFaults(resource, schema), ...referenceFaults(schema, schemas)] : [])
    ];
    return faults.map(fault => ({...fault, path: ["resources", i, ...fault.path]}));
  });
}

/** Whether a path stays below the descriptor's folder: no host, no drive, no root, no way up. */
export function staysInside(path: string): boolean {
  return (
    !/^[/~]|\\|:/.test(path) && path.split("/").every(part => part !== "" && part !== "." && part !== "..")
  );
}

function pathFaults({path, schema}: ResourceDescriptor): SchemaFault[] {
  if (!staysInside(path)) return [{path: ["path"], message: unsafePath(path)}];
  return schema && !path.endsWith(".csv") ? [{path: ["path"], message: notACsv(path)}] : [];
}

function kindFaults({name, sources = []}: ResourceDescriptor, {fields, primaryKey}: Schema): SchemaFault[] {
  const columns = fields.map(field => field.name);
  const kind = tableKind(name, columns);
  const missing = requiredColumns(kind).filter(column => !columns.includes(column));
  return [
    ...missing.map(column => ({path: ["schema", "fields"], message: kindLacksColumn(column)})),
    ...(isById(kind) && primaryKey.join() !== "id" ? [{path: ["schema"], message: needsIdKey}] : []),
    ...(kind === "observations" && sources.length === 0
      ? [{path: [], message: noOrigin, severity: "warning" as const}]
      : [])
  ];
}

function referenceFaults({foreignKeys}: Schema, schemas: ReadonlyMap<string, Schema>): SchemaFault[] {
  return foreignKeys.flatMap(({table, keys}, i): SchemaFault[] => {
    if (table === null) return [];
    const path = ["schema", "foreignKeys", i, "reference"];
    const target = schemas.get(table);
    if (!target) return [{path, message: noSuchTable(table)}];
    return keys
      .filter(key => !target.fields.some(({name}) => name === key))
      .map(key => ({path, message: noSuchField(key, table)}));
  });
}
