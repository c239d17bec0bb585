import type {ArchiveRecord} from "./archiveRecord.ts";

/** What changed from one archive of a story to another. */
export interface ArchiveChanges {
  readonly claims: readonly ClaimChange[];
  /** Files of the data package that differ, came or went: by path, in order. */
  readonly files: readonly string[];
  /** Documents whose hash differs, or that came or went: by id, in order. */
  readonly documents: readonly string[];
  /** What the builds were made with, where that differs. */
  readonly versions: readonly CellChange[];
}

export interface ClaimChange {
  readonly id: string;
  readonly table: string;
  readonly kind: "added" | "removed" | "changed";
  /** Whether either story shows it. */
  readonly shown: boolean;
  /** The cells that differ; of a claim that came or went, all. */
  readonly cells: readonly CellChange[];
}

/** Null for what is not there. */
export interface CellChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function compareArchives(before: ArchiveRecord, after: ArchiveRecord): ArchiveChanges {
  const shown = new Set([...before.shown, ...after.shown]);
  const claims = namesIn(before.claims, after.claims).flatMap((id): ClaimChange[] => {
    const [old, now] = [before.claims[id], after.claims[id]];
    const cells = changes(old?.cells ?? {}, now?.cells ?? {});
    if (cells.length === 0 && old && now && old.table === now.table) return [];
    const kind = !old ? "added" : !now ? "removed" : "changed";
    return [{id, table: (now ?? old)?.table ?? "", kind, shown: shown.has(id), cells}];
  });
  const names = (a: Readonly<Record<string, string | null>>, b: typeof a) =>
    changes(a, b).map(({name}) => name);
  return {
    claims,
    files: names(before.files, after.files),
    documents: names(before.documents, after.documents),
    versions: changes(before.versions, after.versions)
  };
}

function changes(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>
): CellChange[] {
  return namesIn(before, after).flatMap(name => {
    const has = (record: object) => Object.hasOwn(record, name);
    const change = {name, before: before[name] ?? null, after: after[name] ?? null};
    return has(before) === has(after) && change.before === change.after ? [] : [change];
  });
}

const namesIn = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
