import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {build, type Rolldown} from "vite";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {
  type FixtureCell,
  js,
  md,
  notebookOf,
  openModule,
  tex,
  ts
} from "../../test/fixtures/notebooks/openStory.ts";
import {stylesheetsOf} from "./bundled.ts";
import {compileNotebook} from "./compileNotebook.ts";
import {onDisk} from "./onDisk.ts";
import {readNotebook} from "./readNotebook.ts";
import {builtinsOf, storyModule} from "./storyModule.ts";

const root = join(import.meta.dirname, "../..");
let folder = "";
beforeAll(async () => {
  await mkdir(join(root, "test/output"), {recursive: true});
  folder = await mkdtemp(join(root, "test/output/story-"));
});
afterAll(() => rm(folder, {recursive: true}));

function compile(...cells: readonly FixtureCell[]) {
  const notebook = readNotebook(notebookOf(...cells), "story.html");
  if (!notebook) throw new Error("no notebook");
  return compileNotebook(notebook, onDisk(root, notebook.file));
}

/** All the code of a page that runs the cells, by the name of its chunk. */
async function bundle(...cells: readonly FixtureCell[]): Promise<{entry: string; all: string}> {
  const story = join(folder, "story.js");
  const entry = join(folder, "entry.js");
  await writeFile(story, storyModule(compile(...cells).cells, {notebookFile: "story.html"}));
  await writeFile(
    entry,
    `import * as story from "./story.js"; import {runStory} from "../../../src/notebook/runtime/index.ts"; runStory({...story, document, root: () => null});`
  );
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {write: false, minify: false, rolldownOptions: {input: entry}}
  });
  const chunks = ([result].flat() as Rolldown.RolldownOutput[])
    .flatMap(({output}) => output)
    .filter(file => file.type === "chunk");
  return {
    entry: chunks.find(({isEntry}) => isEntry)?.code ?? "",
    all: chunks.map(({code}) => code).join("\n")
  };
}

describe("a bundled story", () => {
  test("of a trivial cell holds no transpiler, and names no other host", async () => {
    const {all} = await bundle(js("1 + 1"), md("Hello"));
    expect(all.includes("md`Hello`")).toBe(true);
    for (const foreign of [
      "createLanguageService",
      "transpileModule",
      "https://cdn",
      "jsdelivr",
      "esm.sh",
      "api.observablehq.com"
    ]) {
      expect(all.includes(foreign), foreign).toBe(false);
    }
  });

  test("holds of a library only what its cells import", async () => {
    const {all} = await bundle(js('import {sum} from "d3";\ndisplay(sum([1, 2]));'));
    expect(/function sum\(/.test(all)).toBe(true);
    expect(/forceSimulation|geoMercator|csvParse/.test(all)).toBe(false);
    expect(all.length).toBeLessThan((await bundle(js("d3.sum([1, 2])"))).all.length / 3);
  });

  test("makes no code out of text, which a strict content policy forbids", async () => {
    const {all} = await bundle(
      js('FileAttachment("package.json").csv({typed: true})'),
      js("Inputs.range()"),
      tex("a")
    );
    expect(/new Function\(|\beval\(/.test(all)).toBe(false);
  });

  test("loads a built-in library apart from the story", async () => {
    const {entry, all} = await bundle(js("d3.sum([1, 2])"));
    expect(entry.includes("geoMercator")).toBe(false);
    expect(all.includes("geoMercator")).toBe(true);
  });
});

describe("storyModule", () => {
  test("brings the built-ins that cells use and do not define", () => {
    const {cells} = compile(
      js("Plot.plot()"),
      js("const d3 = 1;"),
      js("d3"),
      js("window"),
      js("display(view(width))"),
      md("")
    );
    expect(builtinsOf(cells)).toEqual(["Plot", "width"]);
  });

  test("tells which files are asked for, once each", async () => {
    const {cells} = compile(
      js('FileAttachment("package.json").json()'),
      ts('const a = FileAttachment("package.json");')
    );
    const {files} = await openModule(notebookOf(js("1")));
    expect(files).toEqual([]);
    expect(storyModule(cells, {notebookFile: "story.html"})).toContain(
      'export const files = ["package.json"];'
    );
  });

  test("a cell's hash changes with its code, not with its place", async () => {
    const [first, moved] = (await openModule(notebookOf(js("1"), md("more"), js("1")))).cells.filter(
      ({name, inputs}) => !name && !inputs.length
    );
    const [changed] = (await openModule(notebookOf(js("2")))).cells;
    expect(first?.hash).toBe(moved?.hash);
    expect(first?.hash).not.toBe(changed?.hash);
  });

  test("a broken cell keeps its place, its names and its reason", async () => {
    const {cells} = await openModule(
      notebookOf(js("const a = aq.from([]);"), js("const b = ;"), js("const a = 2;"), js("1"))
    );
    expect(cells.map(({id}) => id)).toEqual([1, 2, 3, 4]);
    const [one] = cells.filter(({id}) => id === 1);
    expect(one?.outputs).toEqual(["a"]);
    expect(one?.body).toThrow(/uses "aq"/);
  });

  test("names the style sheets that built-ins need, which are installed", () => {
    const {cells} = compile(js("Inputs.range()"), tex("a"));
    const sheets = stylesheetsOf(builtinsOf(cells));
    expect(sheets).toEqual(["@observablehq/inputs/dist/index.css", "katex/dist/katex.min.css"]);
    for (const sheet of sheets) expect(() => import.meta.resolve(sheet)).not.toThrow();
  });
});
