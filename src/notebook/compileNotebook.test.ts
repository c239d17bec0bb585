import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {
  type FixtureCell,
  html,
  js,
  md,
  notebookOf,
  ojs,
  ts
} from "../../test/fixtures/notebooks/openStory.ts";
import {cellProblemText} from "./cellProblem.ts";
import {compileNotebook} from "./compileNotebook.ts";
import {readNotebook} from "./readNotebook.ts";
import type {Installed} from "./resolveImport.ts";

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../test/fixtures/notebooks", name), "utf8");

const installed: Installed = {
  resolve: name => (({d3: "7.9.2", "@scope/pure": "1.2.3"}) as Record<string, string>)[name] ?? null,
  fileExists: path => ["../data/a.csv", "./chart.ts", "b.json"].includes(path)
};

function compile(text: string) {
  const notebook = readNotebook(text, "a.html");
  if (!notebook) throw new Error("no notebook");
  const {cells, problems} = compileNotebook(notebook, installed);
  return {cells, problems: problems.map(cellProblemText)};
}

const problemsOf = (...cells: readonly FixtureCell[]) => compile(notebookOf(...cells)).problems;
const bodyOf = (...cells: readonly FixtureCell[]) => compile(notebookOf(...cells)).cells[0]?.body;

describe("compileNotebook", () => {
  test("compiles the kinds that run, and says of the others that they do not yet", () => {
    const {cells, problems} = compile(fixture("kinds.html"));
    expect(cells.map(({id}) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(problems).toEqual([
      expect.stringMatching(/^a\.html:31:5 cell 8 is a SQL cell, which is not run yet/),
      expect.stringMatching(/^a\.html:34:5 cell 9 is a Node cell/),
      expect.stringMatching(/^a\.html:37:5 cell 10 is a Python cell/),
      expect.stringMatching(/^a\.html:40:5 cell 11 is an R cell/)
    ]);
  });

  test("knows what each cell takes and gives", () => {
    const {cells} = compile(fixture("kinds.html"));
    expect(cells.map(({inputs}) => inputs)).toEqual([
      [],
      [],
      ["Inputs"],
      ["md", "length"],
      ["htl", "share"],
      ["tex"],
      ["dot"]
    ]);
    expect(cells.map(({outputs}) => outputs)).toEqual([[], ["length"], [], [], [], [], []]);
    expect(cells.map(({output}) => output)).toEqual([
      null,
      null,
      "viewof$share",
      null,
      null,
      "formula",
      null
    ]);
    expect(cells.map(({autodisplay}) => autodisplay)).toEqual([true, false, true, true, false, true, true]);
  });

  test("an empty notebook and an empty cell are no problem", () => {
    expect(compile(notebookOf())).toEqual({cells: [], problems: []});
    expect(compile(notebookOf(js(""), md(""))).problems).toEqual([]);
  });

  test("points at what does not parse, in the file", () => {
    expect(compile(fixture("syntax.html")).problems).toEqual([
      "a.html:6:18 cell 1 does not parse: Unexpected token",
      "a.html:12:28 cell 2 does not parse: Expression expected.",
      expect.stringMatching(/^a\.html:19:5 cell 3 assigns "total"/),
      "a.html:24:15 cell 4 does not parse: Unexpected token",
      expect.stringMatching(/^a\.html:27:22 cell 5 gives FileAttachment a computed name/),
      expect.stringMatching(/^a\.html:30:10 cell 6 assigns "a"/),
      "a.html:33:12 cell 7 does not parse: Unexpected end of input",
      expect.stringMatching(/^a\.html:36:5 cell 8 exports/),
      expect.stringMatching(/^a\.html:39:5 cell 9 assigns "count"/),
      "a.html:42:11 cell 10 does not parse: Global 'document' cannot be redefined"
    ]);
  });

  test("reports names defined twice, circles, and names of libraries that are not built in", () => {
    expect(compile(fixture("graph.html")).problems).toEqual([
      expect.stringMatching(/^a\.html:17:22 cell 5 defines "twice", which cell 4 defines too/),
      expect.stringMatching(
        /^a\.html:5:15 cell 1 waits for itself: cell 1 → b in cell 2 → c in cell 3 → a in cell 1;/
      ),
      expect.stringMatching(/^a\.html:20:5 cell 6 waits for itself: cell 6 → self in cell 6;/),
      expect.stringMatching(/^a\.html:23:5 cell 7 uses "aq".*npm install arquero/)
    ]);
  });

  test("reports attachments that are not there, or are on another host", () => {
    expect(problemsOf(js('const b = FileAttachment("b.json").json();'))).toEqual([]);
    expect(problemsOf(js('const c = FileAttachment("c.json").json();'))).toEqual([
      expect.stringMatching(/^a\.html:5:27 cell 1 reads "c\.json", but no such file is there/)
    ]);
    expect(problemsOf(js('FileAttachment("https://a.org/b.csv").csv()'))).toEqual([
      expect.stringMatching(/cell 1 reads "https:\/\/a\.org\/b\.csv" from another host/)
    ]);
  });
});

describe("imports of cells", () => {
  test.each([
    [js('import {sum} from "d3";')],
    [js('import {sum} from "npm:d3";')],
    [js('import {sum} from "npm:d3@7";')],
    [ts('import {sum} from "npm:d3@^7.1/+esm";')]
  ])("%j comes from the installed package", cell => {
    const {cells, problems} = compile(notebookOf(cell));
    expect(problems).toEqual([]);
    expect(cells[0]?.imports).toEqual(["d3"]);
    expect(cells[0]?.staticImports).toMatchObject([{specifier: "d3", names: ["sum"]}]);
    expect(cells[0]?.body).not.toContain("http");
  });

  test("dynamic ones stay dynamic, in every kind of cell", () => {
    expect(bodyOf(js('const d3 = await import("npm:d3@7")'))).toContain('import("d3")');
    expect(bodyOf(ojs('d3 = import("d3")'))).toContain('import("d3")');
    expect(bodyOf(md(`\${(await import("npm:@scope/pure@1/part")).a}`))).toContain(
      'import("@scope/pure/part")'
    );
    expect(compile(notebookOf(js('import("d3")'))).cells[0]?.staticImports).toEqual([]);
  });

  test("several declarations keep their names and order", () => {
    const source =
      'import {max as most, default as all} from "d3";\nimport * as chart from "./chart.ts";\nimport rows from "../data/a.csv";';
    expect(compile(notebookOf(js(source))).cells[0]?.staticImports).toMatchObject([
      {specifier: "d3", names: ["max", "default"]},
      {specifier: "./chart.ts", names: null},
      {specifier: "../data/a.csv", names: ["default"]}
    ]);
  });

  test("what only looks like an import is left as written", () => {
    expect(problemsOf(md('He is from "Kyiv"; `import "https://a.org/x.js"`'))).toEqual([]);
    expect(bodyOf(md('from "Kyiv"'))).toContain('from "Kyiv"');
    expect(bodyOf(js('// from "npm:left-pad"\n"import(\'https://a.org\')"'))).toContain(
      '// from "npm:left-pad"'
    );
    expect(bodyOf(js("\"import('https://a.org')\""))).toContain("import('https://a.org')");
    expect(problemsOf(ts('import type {A} from "missing";\nconst a: A = 1;'))).toEqual([]);
  });

  test.each([
    [
      'import {a} from "missing";',
      /^a\.html:5:18 cell 1 imports "missing", which is not installed: npm install missing$/
    ],
    [
      'import a from "npm:x@^2/y";',
      /:16 cell 1 imports "npm:x@\^2\/y", which is not installed: npm install x@\^2$/
    ],
    ['import * as d3 from "npm:d3@8";', /imports "npm:d3@8", but d3 7\.9\.2 is installed: npm install d3@8$/],
    ['import * as d3 from "npm:d3@next";', /whose range "next" is not understood/],
    [
      'import("https://cdn.jsdelivr.net/npm/d3/+esm")',
      /imports "https:\/\/cdn\.jsdelivr\.net\/npm\/d3\/\+esm" from another host/
    ],
    ['import "//a.org/x.js";', /from another host/],
    ['import {a} from "jsr:@std/csv";', /from JSR: install it with npx jsr add @std\/csv/],
    ['import {a} from "observable:@d3/color-legend";', /from observablehq\.com/],
    ['import fs from "node:fs";', /which browsers do not have/],
    ['import {a} from "./other.html";', /imports the notebook "\.\/other\.html", which is not possible yet/],
    ['import {a} from "./gone.ts";', /imports "\.\/gone\.ts", but no such file is there/],
    ['const name = "d3";\nawait import(name)', /^a\.html:6:7 cell 1 imports a computed name/]
  ])("%s is refused", (source, message) => {
    expect(problemsOf(js(source))).toEqual([expect.stringMatching(message)]);
  });

  test("an Observable notebook cannot be imported", () => {
    expect(problemsOf(ojs('import {legend} from "@d3/color-legend"'))).toEqual([
      expect.stringMatching(/cell 1 imports "@d3\/color-legend" from observablehq\.com/)
    ]);
  });

  test("errors after an import are where they are in the file", () => {
    expect(problemsOf(js('import {sum} from "d3"; let x = ;'))).toEqual([
      "a.html:5:33 cell 1 does not parse: Unexpected token"
    ]);
    expect(problemsOf(html(`<p>\${import('d3')} \${ + }</p>`))).toEqual([
      "a.html:5:25 cell 1 does not parse: Unexpected token"
    ]);
  });
});
