import type {Claim, Place, Source, Speaker} from "../claims/index.ts";
import type {TypedRow} from "./checkRows.ts";
import type {PackageDescriptor, SourceDescriptor} from "./packageDescriptor.ts";
import type {Problem} from "./problem.ts";
import type {Schema} from "./readSchema.ts";
import type {TableKind} from "./tableKind.ts";

/** A folder of tables, typed and checked against each other. */
export interface DataPackage {
  /** The folder, as it was named to `readPackage`. */
  readonly folder: string;
  /** Null where `datapackage.json` could not be read. */
  readonly descriptor: PackageDescriptor | null;
  /** By name, in the descriptor's order. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By id, from sound rows alone. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** File by file. With an error among them, the package is not fit to publish. */
  readonly problems: readonly Problem[];
}

export interface Table {
  readonly name: string;
  /** As messages name it: "data/distances.csv". */
  readonly file: string;
  /** Relative to the package: "distances.csv". */
  readonly path: string;
  readonly title: string | null;
  readonly kind: TableKind;
  readonly schema: Schema;
  /** The columns in the order of the file. */
  readonly columns: readonly string[];
  /** False where the file could not be read, or a bad quote swallowed rows. */
  readonly complete: boolean;
  /** All rows, those at fault among them. */
  readonly rows: readonly TypedRow[];
  /** Where the rows of an observation table come from. */
  readonly sources: readonly SourceDescriptor[];
}
