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
  /** The rows that cells were seen to ask for; null where they may ask for any. */
  readonly near: SiteTables | null;
  readonly all: () => Promise<SiteTables>;
  /** The built-ins that ask. */
  readonly asked: readonly string[];
}

/** Runs a story's live cells in the places of what was prerendered of them. */
export function takeOver(document: Document, residual: ResidualStory): Story {
  const {cells, builtins, addresses, tables} = residual;
  const shown = new Set(cells.filter(cell => cell.shown).map(({id}) => id));
  const again = (edition: Page["edition"]): Readonly<Record<string, Builtin>> => ({
    ...builtins,
    ...Object.fromEntries(
      (tables?.asked ?? []).flatMap(name => {
        const make = builtins[name];
        return make ? [[name, (page: Page) => make({...page, edition})]] : [];
      })
    )
  });
  const story = runStory({
    document,
    cells,
    builtins: tables
      ? again(
          editionOf(document, tables, whole =>
            story.apply(
              cells,
              again(() => whole)
            )
          )
        )
      : builtins,
    root: id => (shown.has(id) ? document.getElementById(`cell-${id}`) : null),
    files: attachmentsAt(addresses)
  });
  return story;
}

/**
 * Claims, checks and so on by id, out of the rows that are near. Where a cell asks for another after all, all are
 * fetched, and what asks for any runs again, with `whole`.
 */
function editionOf(
  document: Document,
  {near, all}: ResidualTables,
  useWhole: (whole: Edition) => void
): Page["edition"] {
  const later = () => endMatterOf(all);
  const whole = async () => readerEdition(document, await all(), later);
  if (!near) return whole;
  let isMissed = false;
  const miss = () => {
    if (!isMissed) whole().then(useWhole);
    isMissed = true;
  };
  const {claims, checks, references, ...others} = near;
  const edition = readerEdition(
    document,
    {
      ...others,
      claims: telling(claims, miss),
      checks: telling(checks, miss),
      references: telling(references, miss)
    },
    later
  );
  return () => edition;
}

/** A map that tells when it is asked for what it has not. */
function telling<T>(map: ReadonlyMap<string, T>, miss: () => void): ReadonlyMap<string, T> {
  return new (class extends Map<string, T> {
    override get(key: string): T | undefined {
      if (!this.has(key)) miss();
      return super.get(key);
    }
  })(map);
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
