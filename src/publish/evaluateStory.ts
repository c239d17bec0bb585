import {readFile} from "node:fs/promises";
import {setImmediate} from "node:timers/promises";
import type {ModuleRunner} from "vite/module-runner";
import {cardsId, type Edition} from "../figure/index.ts";
import type {Page, SiteTables, StoryModule} from "../notebook/runtime/index.ts";
import {type BuildDocument, buildWidth} from "./buildDocument.ts";
import {runtimeFile} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import {excusedCells} from "./excusedCells.ts";
import {fixedClock} from "./fixedClock.ts";
import {fixedLocale} from "./fixedLocale.ts";
import {cannotPrerender, unhandled} from "./messages.ts";
import {packageModule} from "./packagePlugin.ts";
import type {Story} from "./readSite.ts";
import {reflectForms} from "./reflectForms.ts";
import {renumberIds} from "./renumberIds.ts";
import {storyModuleId} from "./storyFile.ts";
import {storyPath, toIndex} from "./storyPath.ts";

export interface EvaluatedCell {
  readonly id: number;
  /** What it shows. */
  readonly html: string;
}

/** What a story's cells gave at build. */
export interface EvaluatedStory {
  readonly cells: readonly EvaluatedCell[];
  /** The source cards of what they cite: HTML. */
  readonly cards: string;
  /** The texts of the style elements in them. */
  readonly styles: readonly string[];
  readonly errors: readonly string[];
  readonly notices: readonly string[];
}

/** Every figure is drawn at these widths, in CSS pixels; `look/figure.css` shows the widest that fits. */
const widths = [320, 480, 680, 920] as const;

/** Runs a story's cells in Node, at the time of its last update, until each has a value, a first yield or an error. */
export async function evaluateStory(
  story: Story,
  {attachments}: CompiledStory,
  language: string,
  runner: ModuleRunner,
  build: BuildDocument
): Promise<EvaluatedStory> {
  const time = Date.parse(`${story.meta.updated ?? story.meta.published ?? "1970-01-01"}T00:00:00Z`);
  const rejections: string[] = [];
  const rejected = (error: unknown) => rejections.push(unhandled(story.name, error));
  const undo = [build.install(), fixedClock(time, story.name), fixedLocale(language)];
  process.on("unhandledRejection", rejected);
  try {
    const {document} = build;
    const roots = layOut(document, story, language);
    const {cellErrorText, runStory} =
      await runner.import<typeof import("../notebook/runtime/index.ts")>(runtimeFile);
    const {cells, builtins} = await runner.import<StoryModule>(storyModuleId(story.file));
    const running = runStory({
      cells,
      builtins,
      document,
      root: id => roots.get(id) ?? null,
      edition: async () =>
        buildEdition(document, language, story, await runner.import<SiteTables>(packageModule)),
      files: attachedTo(attachments),
      fixed: {width: buildWidth, dark: false, now: time},
      onError: () => {}
    });
    const errors = await running.settled();
    // Rejections that nothing handles are told at the end of the turn.
    await setImmediate();
    const refused = build.refused();
    const excused = excusedCells(errors, refused);
    reflectForms(document.body);
    const shown = renumberIds([...roots].map(([id, root]) => (excused.has(id) ? "" : root.innerHTML)));
    const evaluated = {
      cells: [...roots.keys()].map((id, i) => ({id, html: shown[i] ?? ""})),
      cards: document.getElementById(cardsId)?.innerHTML ?? "",
      styles: [...document.querySelectorAll("style")].map(style => style.textContent)
    };
    running.dispose();
    return {
      ...evaluated,
      // A cell that only passes on another's error is not at fault.
      errors: [
        ...errors.filter(({from, cell}) => from === null && !excused.has(cell)).map(cellErrorText),
        ...rejections
      ],
      notices: refused.map(what => cannotPrerender(story.name, what))
    };
  } finally {
    process.off("unhandledRejection", rejected);
    for (const each of undo.reverse()) each();
  }
}

/** The page as far as cells may look for it. */
function layOut(document: Document, {notebook, name}: Story, language: string): Map<number, Element> {
  document.documentElement.lang = language;
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

function buildEdition(document: Document, locale: string, {name}: Story, tables: SiteTables): Edition {
  const dataPath = `${toIndex(storyPath(name))}data/`;
  return {document, locale, ...tables, widths, columnWidth: () => buildWidth, dataPath, picturePath: null};
}

function attachedTo(attachments: CompiledStory["attachments"]): Page["files"] {
  const byName = new Map(attachments.map(each => [each.name, each]));
  return name => {
    const attachment = byName.get(name);
    return attachment ? {url: attachment.url, read: () => readFile(attachment.file)} : null;
  };
}
