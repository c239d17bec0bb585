import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {type FixtureCell, js, md, notebookOf, ts} from "../../../test/fixtures/notebooks/openStory.ts";
import type {Claim} from "../../claims/index.ts";
import {compileNotebook} from "../compileNotebook.ts";
import {onDisk} from "../onDisk.ts";
import {readNotebook} from "../readNotebook.ts";
import type {SiteTables} from "../runtime/readerPage.ts";
import {residualModule} from "./residualModule.ts";

const root = join(import.meta.dirname, "../../..");
const claim = (id: string) => ({id}) as Claim;
const tables: SiteTables = {
  claims: new Map(["a", "b", "c"].map(id => [id, claim(id)])),
  checks: new Map([["a", []]]),
  references: new Map(),
  sources: new Map([["report", {id: "report"} as never]]),
  speakers: new Map()
};

interface Given {
  readonly live: readonly number[];
  readonly values?: Readonly<Record<string, unknown>>;
  readonly weight?: number;
}

/** The cells count from 1. */
function residual(cells: readonly FixtureCell[], {live, values = {}, weight = 10_000}: Given): string {
  const notebook = readNotebook(notebookOf(...cells), "story.html");
  if (!notebook) throw new Error("no notebook");
  const compiled = compileNotebook(notebook, onDisk(root, notebook.file));
  expect(compiled.problems).toEqual([]);
  return (
    residualModule(compiled.cells, {
      notebookFile: "story.html",
      live: new Set(live),
      values: new Map(Object.entries(values)),
      tables,
      weigh: () => weight,
      addresses: {"package.json": "../../files/package.json", "README.md": "../../files/README.md"},
      takeOverModule: "take-over",
      packageModule: "all-tables"
    }) ?? "none"
  );
}

const imports = (module: string) =>
  [...module.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
const defined = (module: string) => /const builtins = \{(.*)\};/.exec(module)?.[1] ?? "";

describe("residualModule", () => {
  test("is none where no cell is live", () => {
    expect(residual([js("const a = 1;"), js("a")], {live: []})).toBe("none");
  });

  test("has the code of live cells alone, and the built-ins that they use", () => {
    const module = residual(
      [js("display(html`<p>still</p>`)"), js("const a = view(Inputs.range([0, 9]));"), js("a * 2")],
      {live: [2, 3]}
    );
    expect(module).not.toContain("still");
    expect(module).toContain("a * 2");
    expect(defined(module)).toBe("Inputs: () => ({range: $0.range})");
    expect(imports(module)).toEqual(["take-over", "@observablehq/inputs"]);
  });

  test("takes a library whole where it cannot tell which parts are used", () => {
    const whole = residual([js("const a = view(Inputs[document.title]())")], {live: [1]});
    expect(defined(whole)).toBe("Inputs: () => $0");
    const passed = residual([js("const a = [d3].map(d => d.sum([1])), b = d3.sum")], {live: [1]});
    expect(defined(passed)).toBe("d3: () => $0");
  });

  test("takes along the part of d3 by which selections have transitions", () => {
    const module = residual([js('d3.select("p").transition()')], {live: [1]});
    expect(defined(module)).toBe("d3: () => ({select: $0.select, transition: $0.transition})");
  });

  test("ships what a static cell gave as data", () => {
    const module = residual(
      [js("const rows = Array.from({length: 3}, (_, i) => ({i}));"), js("rows.map(display)")],
      {
        live: [2],
        values: {rows: [{i: 0}, {i: 1}, {i: 2}]}
      }
    );
    expect(module).toContain("values:{rows:[{i:0},{i:1},{i:2}]}");
    expect(module).not.toContain("Array.from");
    expect(defined(module)).toBe("rows: () => $data.values.rows");
  });

  test("ships the code, run out of sight, where the data weigh more", () => {
    const rows = Array.from({length: 3000}, (_, i) => (i * 7919) % 3001);
    const module = residual(
      [
        js("const rows = Array.from({length: 3000}, (_, i) => i * 7919 % 3001); display(rows);"),
        js("rows.length")
      ],
      {live: [2], values: {rows}}
    );
    expect(module).toContain("Array.from({length: 3000}");
    expect(module).toContain("shown:false");
    expect(module).not.toContain("7919,");
  });

  test("ships the code of what is no data, and in turn what that takes", () => {
    const module = residual(
      [js("const unit = 1000;"), js("const other = 2; const say = n => n * unit;"), js("say(5)")],
      {live: [3], values: {unit: 1000, say: () => 0, other: 2}}
    );
    expect(module).toContain("const say = n => n * unit");
    expect(module).toContain('outputs:["say"]');
    expect(module).toContain("values:{unit:1000}");
  });

  test("takes of an import declaration the names that live cells use", () => {
    const module = residual(
      [
        ts(
          'import {sum, max} from "d3-array"; import rows from "./package.json"; import {scaleLinear} from "d3-scale";'
        ),
        js("sum(rows.files)")
      ],
      {live: [2], values: {sum: () => 0, max: () => 0, rows: {files: [1]}, scaleLinear: () => 0}}
    );
    expect(defined(module)).toBe("rows: () => $data.values.rows, sum: () => $0.sum");
    expect(imports(module)).toEqual(["take-over", "d3-array"]);
  });

  test("imports a file that its values outweigh", () => {
    const module = residual([js('import rows from "./package.json";'), js("rows.name")], {
      live: [2],
      values: {rows: {name: Array.from({length: 900}, (_, i) => (i * 7919) % 997)}},
      weight: 40
    });
    expect(defined(module)).toBe("rows: () => $0.default");
  });

  test("takes of a whole module the parts that cells use by name", () => {
    const cells = [js('import * as array from "d3-array";'), js("array.sum([array.max([1])])")];
    const module = residual(cells, {live: [2], values: {array: {sum: () => 0, max: () => 0}}});
    expect(defined(module)).toBe("array: () => ({max: $0.max, sum: $0.sum})");
  });

  test("leaves out of a live cell's own imports what nothing uses", () => {
    const module = residual(
      [js('import {sum, max} from "d3-array"; const a = view(Inputs.range([0, sum([1])]));')],
      {
        live: [1]
      }
    );
    expect(module).toContain('{"sum": $1.sum}');
    expect(module).not.toContain(".max");
  });

  test("reads Markdown at build, and ships the library that reads it only where it cannot", () => {
    const module = residual([md(`A *b* \${now}`), md(`\${now}`)], {live: [1, 2]});
    expect(module).toContain("A \\u003Cem>b\\u003C/em> ");
    expect(imports(module).some(from => from?.endsWith("/writtenMd.ts"))).toBe(true);
    const link = residual([md(`A *b* \${now}`), md(`<b title="\${now}">a</b>`)], {live: [1, 2]});
    expect(imports(link).some(from => from?.endsWith("/md.ts"))).toBe(true);
    expect(link).toContain(`A *b* \${now}`);
  });

  test("reads Markdown within Markdown, and minds commas and comments", () => {
    const nested = "md`*$" + "{i}*`";
    const cell = js(`display(md\`a \${[1, 2].map(i => ${nested})} \${now, 2 /* 2 */} b\`)`);
    const module = residual([cell], {live: [1]});
    const [, text = ""] = /body: ([\s\S]*)\}\n\];/.exec(module) ?? [];
    const made: unknown[] = [];
    const tag = (...given: unknown[]) => {
      made.push(given);
      return given.length;
    };
    // biome-ignore lint/security/noGlobalEval: the cell is JavaScript.
    const body = globalThis.eval(`(${text})`) as (...inputs: unknown[]) => void;
    body((value: unknown) => value, tag, 0);
    expect(made).toHaveLength(3);
    expect(made.at(-1)).toMatchObject([{html: expect.stringContaining("<p>a ")}, [2, 2], 2]);
  });

  test("has the addresses of the files that its cells read, and of no others", () => {
    const cells = [
      js('FileAttachment("README.md").text()'),
      js('await now, FileAttachment("package.json").json()')
    ];
    expect(residual(cells, {live: [2]})).toContain(
      'const addresses = {"package.json":"../../files/package.json"};'
    );
  });
});

describe("of the tables, a residual module has", () => {
  const near = (module: string) =>
    [
      ...(/near:\{claims:new Map\(\[(.*?)\]\),checks/.exec(module)?.[1] ?? "all").matchAll(/\["(\w)",|all/g)
    ].map(([all, id]) => id ?? all);

  test.each([
    ["the claims that are asked for by id", 'cite("a"), claim("b")', ["a", "b"]],
    ["those that a text names", 'cite(claim("a")), ["c"]', ["a", "c"]],
    ["those of which values come", "cite(rows[0])", ["b"]],
    ["all, where any may be asked for", "ids.map(id => claim(id))", ["all"]],
    ["all, where what asks is passed on", 'ids.map(claim), cite("a")', ["all"]],
    ["all, where a text is cited", "cite(text)", ["all"]],
    ["all, where a text is made to be cited", 'cite("a" + text)', ["all"]]
  ])("%s", (_, code, ids) => {
    const values = {ids: ["x"], rows: [{claim: "b"}], text: "x"};
    const given = js("const ids = Object.keys({x: 1}), rows = [{}], text = String(ids);");
    expect(near(residual([given, js(`display([now, ${code}])`)], {live: [2], values}))).toEqual(ids);
  });

  test("none, where nothing asks", () => {
    expect(residual([js("now")], {live: [1]})).toContain("const tables = null;");
  });

  test("a name of the story's own that is a built-in's is no built-in", () => {
    const module = residual([js("const claim = id => id;"), js("claim(now)")], {
      live: [2],
      values: {claim: () => 0}
    });
    expect(module).toContain("const tables = null;");
  });
});
