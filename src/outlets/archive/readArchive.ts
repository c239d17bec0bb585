import {type ArchiveRecord, archiveFormat} from "./archiveRecord.ts";
import {isGenuine} from "./identity.ts";
import {notAnArchive} from "./messages.ts";

/** The element that holds the record. */
export const recordId = "nutgraf-archive";

export interface ReadArchive {
  readonly record: ArchiveRecord;
  readonly identity: string;
  /** False where the file was changed after it was written. */
  readonly genuine: boolean;
}

/** Reads what an archive says of itself. Throws where the file is none. */
export function readArchive(html: string, file: string): ReadArchive {
  const [, json = ""] =
    new RegExp(`<script type="application/json" id="${recordId}">([^<]*)</script>`, "u").exec(html) ?? [];
  const [, identity = ""] = /<meta name="nutgraf-identity" content="([0-9a-f]{64})">/u.exec(html) ?? [];
  const record = parse(json);
  if (!isRecord(record)) throw new Error(notAnArchive(file));
  return {record, identity, genuine: isGenuine(html, identity)};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is ArchiveRecord {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Partial<Record<keyof ArchiveRecord, unknown>>;
  const isObject = (part: unknown) => typeof part === "object" && part !== null && !Array.isArray(part);
  return (
    record.format === archiveFormat &&
    typeof record.story === "string" &&
    [record.versions, record.files, record.documents, record.claims].every(isObject) &&
    Object.values(record.claims as object).every(claim => isObject(claim) && isObject(claim.cells)) &&
    Array.isArray(record.shown)
  );
}
