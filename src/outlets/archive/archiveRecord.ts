import type {DataPackage} from "../../tables/index.ts";
import {sha256} from "./sha256.ts";

/** What an archive says of itself, for whoever opens it later and for comparing two: JSON in the file. */
export interface ArchiveRecord {
  readonly format: typeof archiveFormat;
  readonly story: string;
  readonly title: string;
  /** A day; null where the story has none. */
  readonly updated: string | null;
  /** What the build was made with, by name: Nutgraf itself, Node and the libraries. */
  readonly versions: Readonly<Record<string, string>>;
  /** The files of the data package, by path, as SHA-256 in hex. */
  readonly files: Readonly<Record<string, string>>;
  /** The documents that claims were drawn from, by id; null where no hash of one is known. */
  readonly documents: Readonly<Record<string, string | null>>;
  /** All claims of the package, by id. */
  readonly claims: Readonly<Record<string, ArchivedClaim>>;
  /** The ids of those that the story shows. */
  readonly shown: readonly string[];
}

export interface ArchivedClaim {
  /** As messages name it: "data/distances.csv". */
  readonly table: string;
  /** The cells that are not empty, by column, as text. */
  readonly cells: Readonly<Record<string, string>>;
}

export const archiveFormat = "nutgraf-archive-1";

export interface Archived {
  readonly story: string;
  readonly title: string;
  readonly updated: string | null;
  readonly versions: Readonly<Record<string, string>>;
  /** Null for a site without a data package. */
  readonly tables: DataPackage | null;
  /** The files of the data package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly shown: readonly string[];
}

export function archiveRecord({
  story,
  title,
  updated,
  versions,
  tables,
  files,
  shown
}: Archived): ArchiveRecord {
  return {
    format: archiveFormat,
    story,
    title,
    updated,
    versions,
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)])),
    documents: Object.fromEntries([...(tables?.sources.values() ?? [])].map(({id, sha256}) => [id, sha256])),
    claims: Object.fromEntries(tables ? claimsOf(tables) : []),
    shown: [...new Set(shown)].sort()
  };
}

function claimsOf({tables}: DataPackage): [string, ArchivedClaim][] {
  return [...tables.values()]
    .filter(({kind}) => kind === "claims")
    .flatMap(({file, rows}) =>
      rows.map(({values}): [string, ArchivedClaim] => [
        String(values["id"]),
        {
          table: file,
          cells: Object.fromEntries(
            Object.entries(values).flatMap(([column, value]) =>
              value === null || column === "id" ? [] : [[column, String(value)]]
            )
          )
        }
      ])
    );
}
