/// <reference types="vite/client" />
import {cardsId, endMatter} from "../figure/index.ts";
import {
  readerEdition,
  readerPage,
  runStory,
  type SiteTables,
  type Story,
  type StoryModule
} from "../notebook/runtime/index.ts";
import {cellElement, orderCells} from "./cellElements.ts";
import {editionReaders} from "./editionReaders.ts";
import {notLoaded} from "./messages.ts";
import {problemPanel} from "./problemPanel.ts";

/** A story's module as the development server gives it. */
export interface AuthoredStory extends StoryModule {
  readonly addresses: Readonly<Record<string, string>>;
  readonly tables: SiteTables;
  /** False where a cell has an error: what runs is then left as it is. */
  readonly sound: boolean;
}

let story: Story | null = null;
let newest: AuthoredStory | null = null;
const readers = editionReaders();
const problems = {told: [] as readonly string[], loading: [] as readonly string[]};

/** Runs a story in the author's browser, and again what changes in it. */
export async function start(load: () => Promise<AuthoredStory>): Promise<void> {
  listen();
  try {
    const loaded = await load();
    newest = loaded;
    story = runStory({
      ...readerPage(document, {}, async () =>
        readerEdition(document, newest?.tables ?? loaded.tables, endMatter)
      ),
      files: name => ({url: newest?.addresses[name] ?? name}),
      cells: loaded.cells,
      builtins: readers.watched(loaded.builtins, loaded.tables),
      root: id => cellElement(document, id)
    });
  } catch (error) {
    problems.loading = [notLoaded(error)];
    show();
  }
}

/** Takes over the cells that changed; inputs that did not keep what they hold. */
export function reload(next: AuthoredStory): void {
  if (!next.sound || !story) return;
  // Cards are made once; those of other claims are made again by the cells that cite them.
  if (next.tables.claims !== newest?.tables.claims) document.getElementById(cardsId)?.replaceChildren();
  newest = next;
  orderCells(document, next.cells);
  story.apply(next.cells, readers.watched(next.builtins, next.tables));
}

function listen(): void {
  // Vite looks for these very words.
  const hot = import.meta.hot;
  hot?.on("nutgraf:problems", ({problems: told}: {problems: readonly string[]}) => {
    problems.told = told;
    show();
  });
  hot?.on("vite:error", ({err}) => {
    const place = err.loc ? `${err.loc.file ?? err.id}:${err.loc.line}:${err.loc.column} ` : "";
    problems.loading = [place + err.message.split("\n", 2).join(" ")];
    show();
  });
  hot?.on("vite:beforeUpdate", () => {
    // A story that could not be loaded has nothing to update.
    if (!story) location.reload();
    problems.loading = [];
    show();
  });
  hot?.send("nutgraf:ask");
}

function show(): void {
  problemPanel(document, [...new Set([...problems.told, ...problems.loading])]);
}
