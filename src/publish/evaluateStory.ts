import {readFile} from "node:fs/promises";
import {setImmediate} from "node:timers/promises";
import {cardsId, drawnWidths, type Edition, endMatter} from "../figure/index.ts";
import {isLessonOnly} from "../notebook/index.ts";
import type {Page, SiteTables} from "../notebook/runtime/index.ts";
import type {BuildDocument} from "./buildDocument.ts";
import {buildWidth} from "./buildWidth.ts";
import type {CompiledStory} from "./compileStory.ts";
import {dataFolderPath} from "./dataZip.ts";
import type {DrawingModule} from "./drawOutlets.ts";
import {excusedCells} from "./excusedCells.ts";
import {fixedClock} from "./fixedClock.ts";
import {fixedLocale} from "./fixedLocale.ts";
import {heldNodes} from "./heldNodes.ts";
import {judge} from "./judge.ts";
import {failedLater, unhandled} from "./messages.ts";
import {cellAtWork} from "./observe/cellAtWork.ts";
import {observeCells} from "./observe/observeCells.ts";
import {placesIn} from "./observe/places.ts";
import {isRefusal} from "./observe/refusals.ts";
import {watchedBuiltins} from "./observe/watchedBuiltins.ts";
import {watchGlobals} from "./observe/watchGlobals.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Site, Story} from "./readSite.ts";
import {residual} from "./residual.ts";
import {htmlOf, shownCells} from "./shownCells.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {type Modules, storyModules} from "./storyModules.ts";
import {embedPath, picturePath, storyPath, toIndex} from "./storyPath.ts";
import type {Verdict} from "./verdict.ts";

export interface EvaluatedCell {
  readonly id: number;
  /** What it shows. */
  readonly html: string;
  readonly verdict: Verdict;
}

/** What a story's cells gave at build: data, which may go from one thread to another and to disk. */
export interface EvaluatedStory {
  readonly cells: readonly EvaluatedCell[];
  /** The source cards of what they cite: HTML. */
  readonly cards: string;
  /** The texts of the style elements in them. */
  readonly styles: readonly string[];
  /** The source of the module that goes to readers; null where no cell is live. */
  readonly residual: string | null;
  /** What was drawn of its figures, by paths below the site's index. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Whether its cells could ask for any claim of the site. */
  readonly readsTables: boolean;
  readonly errors: readonly string[];
  readonly notices: readonly string[];
}

/** What the evaluation of all stories of a site has in common. */
export interface Evaluation {
  readonly site: Pick<Site, "root" | "config">;
  /** The file of a `DrawingModule`; null for figures that are drawn nowhere but on their page. */
  readonly drawOutlets: string | null;
}

/** Runs a story's cells in Node, at the time of its last update, until each has a value, a first yield or an error. */
export async function evaluateStory(
  story: Story,
  compiled: CompiledStory,
  modules: Modules,
  build: BuildDocument,
  {site: {root: folder, config}, drawOutlets}: Evaluation
): Promise<EvaluatedStory> {
  const {name, meta} = story;
  const language = meta.language ?? config.locale;
  const time = Date.parse(`${meta.updated ?? meta.published ?? "1970-01-01"}T00:00:00Z`);
  const failures: string[] = [];
  const failed = (cell: number | null, error: unknown) => {
    const {line} = compiled.cells.find(({id}) => id === cell) ?? {};
    if (isRefusal(error)) return;
    if (cell === null || !line) failures.push(unhandled(name, error));
    else failures.push(failedLater(story.notebook.file, line, cell, error));
  };
  const rejected = (error: unknown) => failed(cellAtWork()?.id ?? null, error);
  const undo = [build.install(), fixedClock(time, name), fixedLocale(language), watchGlobals()];
  process.on("unhandledRejection", rejected);
  const ids = compiled.cells.map(({id}) => id);
  const observed = observeCells(name, ids, build.carried, failed);
  try {
    const {document} = build;
    const roots = layOut(document, story, language);
    const places = placesIn(document, roots);
    const {runtime, cells, builtins, haveEffects} = await storyModules(story, compiled, modules, observed);
    const tables = await modules.runner.import<SiteTables>(packageModule);
    let readsTables = false;
    const firsts = new Map<number, string>();
    const running = runtime.runStory({
      cells: observed.watched(cells),
      builtins: watchedBuiltins(builtins),
      document,
      root: id => roots.get(id) ?? null,
      edition: async () => {
        readsTables = true;
        return buildEdition(document, language, story, tables, drawOutlets !== null);
      },
      files: attachedTo(compiled.attachments),
      fixed: {width: buildWidth, dark: false, now: time},
      onError: () => {},
      onValue: id => {
        const root = roots.get(id);
        if (root && observed.isWaiting() && !firsts.has(id)) firsts.set(id, htmlOf(root));
      }
    });
    await running.settled();
    await observed.runOut(places);
    const errors = await running.settled();
    // Rejections that nothing handles are told at the end of the turn.
    await setImmediate();
    const seen = observed.causes(places);
    const values = running.values();
    const judged = judge(cells, compiled.cells, seen, heldNodes(values, places));
    const lacked = (id: number) =>
      seen.get(id)?.some(({kind}) => kind === "refused" || kind === "lacks") === true;
    const excused = excusedCells(errors, lacked);
    const verdictOn = (id: number): Verdict => judged.verdicts.get(id) ?? {kind: "static"};
    const isLive = (id: number) => verdictOn(id).kind === "live";
    const outputs = [...roots].map(([id, root]): [number, string] => {
      if (excused.has(id)) return [id, ""];
      const first = observed.goesOn() && isLive(id) ? firsts.get(id) : undefined;
      return [id, first ?? htmlOf(root)];
    });
    const {html, styles} = shownCells(new Map(outputs), document, isLive, observed.styles);
    const evaluated = {
      cells: [...html].map(([id, html]) => ({id, html, verdict: verdictOn(id)})),
      cards: document.getElementById(cardsId)?.innerHTML ?? "",
      styles
    };
    const shown = story.notebook.cells
      .filter(cell => !excused.has(cell.id) && !isLessonOnly(cell))
      .flatMap(({id}) => roots.get(id) ?? []);
    const files = drawOutlets ? await drawn(shown, story, language, config, modules, drawOutlets) : new Map();
    running.dispose();
    // What waits for its invalidation still needs the window.
    await setImmediate();
    // Loaded anew, modules do what they do for the next story, too.
    if (haveEffects) modules.runner.clearCache();
    const live = residual(folder, story, compiled, evaluated.cells, values, tables);
    return {
      ...evaluated,
      files,
      residual: live,
      readsTables: readsTables || live !== null,
      // A cell that only passes on another's error is not at fault.
      errors: [
        ...errors.filter(({from, cell}) => from === null && !excused.has(cell)).map(runtime.cellErrorText),
        ...failures,
        ...judged.errors
      ],
      notices: judged.notices
    };
  } finally {
    build.carried = observed.end();
    process.off("unhandledRejection", rejected);
    for (const each of undo.reverse()) each();
  }
}

/** What a module makes of the figures in some places; it is loaded as the story was, so that both know the same figures. */
async function drawn(
  places: readonly Element[],
  {name, notebook, meta}: Story,
  language: string,
  config: SiteConfig,
  {runner}: Modules,
  module: string
): Promise<EvaluatedStory["files"]> {
  const {drawOutlets} = await runner.import<DrawingModule>(module);
  const figures = places.flatMap(place => [...place.querySelectorAll("figure[data-figure]")]);
  return drawOutlets(figures, {
    story: name,
    title: notebook.title || name,
    language,
    unit: meta.units,
    page: config.site && new URL(storyPath(name), config.site).href,
    credit: config.publisher ?? config.name,
    preview: meta.preview
  });
}

/** The page as far as cells may look for it. */
function layOut(document: Document, {notebook, name}: Story, language: string): Map<number, Element> {
  document.documentElement.lang = language;
  document.head.replaceChildren();
  document.body.innerHTML = `<main id="main"><article></article></main><section id="${cardsId}"></section>`;
  const article = document.querySelector("article");
  article?.setAttribute("data-story", name);
  return new Map(
    notebook.cells.map(({id}) => {
      const root = document.createElement("div");
      root.id = `cell-${id}`;
      root.className = "cell";
      article?.append(root);
      return [id, root];
    })
  );
}

function buildEdition(
  document: Document,
  locale: string,
  {name}: Story,
  tables: SiteTables,
  hasPictures: boolean
): Edition {
  const index = toIndex(storyPath(name));
  return {
    document,
    locale,
    ...tables,
    widths: drawnWidths,
    columnWidth: () => buildWidth,
    dataPath: `${index}${dataFolderPath}`,
    picturePath: hasPictures ? `${index}${picturePath(name)}` : null,
    embedPath: hasPictures ? `${index}${embedPath(name)}` : null,
    endMatter
  };
}

function attachedTo(attachments: CompiledStory["attachments"]): Page["files"] {
  const byName = new Map(attachments.map(each => [each.name, each]));
  return name => {
    const attachment = byName.get(name);
    return attachment ? {url: attachment.url, read: () => readFile(attachment.file)} : null;
  };
}
