import type {MissingValues, SchemaDescriptor} from "./schemaDescriptor.ts";

/** What Nutgraf reads of a `datapackage.json` (Data Package 2.0); any other property is left as it is. */
export interface PackageDescriptor {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  readonly created?: string;
  readonly licenses?: readonly LicenseDescriptor[];
  readonly sources?: readonly SourceDescriptor[];
  readonly missingValues?: MissingValues;
  readonly resources: readonly ResourceDescriptor[];
}

export interface ResourceDescriptor {
  readonly name: string;
  /** Relative to the descriptor. */
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly licenses?: readonly LicenseDescriptor[];
  readonly sources?: readonly SourceDescriptor[];
  readonly missingValues?: MissingValues;
  /** Tables have one. */
  readonly schema?: SchemaDescriptor;
}

export interface LicenseDescriptor {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

export interface SourceDescriptor {
  readonly title?: string;
  readonly path?: string;
  readonly version?: string;
}
