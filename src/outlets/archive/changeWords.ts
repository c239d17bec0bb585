import type {ArchiveChanges, CellChange, ClaimChange} from "./compareArchives.ts";
import {nothingChanged} from "./messages.ts";

/** A comparison in lines of plain text: claims first, those that the story shows before others. */
export function changeWords({claims, files, documents, versions}: ArchiveChanges): string[] {
  const told = [
    ...claims.filter(({shown}) => shown).map(change => `${claimWords(change)} (shown in the story)`),
    ...claims.filter(({shown}) => !shown).map(claimWords),
    ...files.map(path => `data/${path} differs`),
    ...documents.map(id => `the document ${id} differs`),
    ...versions.map(change => `built with ${cellWords(change)}`)
  ];
  return told.length > 0 ? told : [nothingChanged];
}

export function claimWords({id, table, kind, cells}: ClaimChange): string {
  if (kind === "changed") return `${table}: ${id}: ${cells.map(cellWords).join("; ")}`;
  const stated = cells.find(({name}) => name === "as_stated");
  return `${table}: ${id}: ${kind}, ${quoted(stated?.after ?? stated?.before ?? null)}`;
}

const cellWords = ({name, before, after}: CellChange) => `${name} ${quoted(before)} → ${quoted(after)}`;

const quoted = (cell: string | null) => (cell === null ? "nothing" : JSON.stringify(cell));
