import type {Edition, EndMatter} from "../../figure/index.ts";
import type {Builtin, Page} from "./page.ts";
import {attachmentsAt, readerEdition, type SiteTables} from "./readerPage.ts";
import {runStory, type Story} from "./runStory.ts";
import type {StoryCell} from "./storyCell.ts";

/** What of a story goes to readers: `residualModule` writes it. */
export interface ResidualStory {
  /** Those whose output is in the page already, and stays, run out of sight. */
  readonly cells: readonly (StoryCell & {readonly shown: boolean})[];
  readonly builtins: Readonly<Record<string, Builtin>>;
  readonly addresses: Readonly<Record<string, string>>;
  /** Null where no cell asks for any. */
  readonly tables: ResidualTables | null;
}

interface ResidualTables {
  /** The rows that cells can ask for; null where they can ask for any. */
  readonly near: SiteTables | null;
  readonly all: () => Promise<SiteTables>;
}

/** Runs a story's live cells in the places of what was prerendered of them. */
export function takeOver(document: Document, {cells, builtins, addresses, tables}: ResidualStory): Story {
  const shown = new Set(cells.filter(cell => cell.shown).map(({id}) => id));
  return runStory({
    document,
    cells,
    builtins,
    root: id => (shown.has(id) ? document.getElementById(`cell-${id}`) : null),
    files: attachmentsAt(addresses),
    ...(tables ? {edition: editionOf(document, tables)} : {})
  });
}

function editionOf(document: Document, {near, all}: ResidualTables): Page["edition"] {
  const later = () => endMatterOf(all);
  return near
    ? () => readerEdition(document, near, later)
    : async () => readerEdition(document, await all(), later);
}

/** Most cards and files were written at build: what writes others comes with all tables, of which they may tell. */
async function endMatterOf(all: () => Promise<SiteTables>): Promise<EndMatter> {
  const [{endMatter}, tables] = await Promise.all([import("../../figure/endMatter.ts"), all()]);
  const whole = (edition: Edition) => ({...edition, ...tables, endMatter});
  return {
    claimCard: (edition, claim) => endMatter.claimCard(whole(edition), claim),
    rowCard: (edition, ...row) => endMatter.rowCard(whole(edition), ...row),
    dataFile: (edition, table) => endMatter.dataFile(whole(edition), table)
  };
}
