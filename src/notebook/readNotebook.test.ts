// @vitest-environment jsdom
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {deserialize} from "@observablehq/notebook-kit";
import {describe, expect, test} from "vitest";
import {cellProblemText} from "./cellProblem.ts";
import {positionAt, positionInFile} from "./positionInFile.ts";
import {readNotebook} from "./readNotebook.ts";

const folder = join(import.meta.dirname, "../../test/fixtures/notebooks");
const fixture = (name: string) => readFileSync(join(folder, name), "utf8");
const notebooks = readdirSync(folder).filter(name => name.endsWith(".html") && name !== "no-notebook.html");

function read(html: string) {
  const notebook = readNotebook(html, "a.html");
  if (!notebook) throw new Error("no notebook");
  return notebook;
}

describe.each(notebooks)("readNotebook of %s", name => {
  test.each([
    ["LF", fixture(name)],
    ["CRLF", fixture(name).replaceAll("\n", "\r\n")]
  ])("reads the cells that Notebook Kit reads, with %s", (_, html) => {
    const theirs = deserialize(html);
    const ours = read(html);
    expect(ours.title).toBe(theirs.title);
    expect(ours.theme).toEqual(theirs.theme);
    expect(ours.readOnly).toBe(theirs.readOnly);
    expect(
      ours.cells.map(({id, mode, source, pinned, hidden}) => ({id, mode, value: source, pinned, hidden}))
    ).toEqual(theirs.cells.map(({id, mode, value, pinned, hidden}) => ({id, mode, value, pinned, hidden})));
    expect(ours.cells.map(({output}) => output ?? undefined)).toEqual(theirs.cells.map(({output}) => output));
  });

  test("knows where each line of each cell stands in the file", () => {
    const html = fixture(name);
    const lines = html.split("\n");
    for (const cell of read(html).cells) {
      cell.source.split("\n").forEach((text, i) => {
        const {line, column} = positionInFile(cell, {line: i + 1, column: 0});
        const written = lines[line - 1]?.slice(column - 1).replace(/<\\(?=\\*\/script)/gi, "<");
        if (text) expect(written?.startsWith(text)).toBe(true);
      });
    }
  });
});

test("reads every kind of cell", () => {
  expect(read(fixture("kinds.html")).cells.map(({mode}) => mode)).toEqual([
    "js",
    "ts",
    "ojs",
    "md",
    "html",
    "tex",
    "dot",
    "sql",
    "node",
    "python",
    "r"
  ]);
});

test("keeps the attributes of data cells as written", () => {
  const [, , , , , , , sql, node] = read(fixture("kinds.html")).cells;
  expect(sql).toMatchObject({database: "duckdb", output: "rows", format: null, since: null});
  expect(node).toMatchObject({database: null, format: "json"});
});

test("a file without a notebook is null", () => {
  expect(readNotebook(fixture("no-notebook.html"), "a.html")).toBeNull();
  expect(readNotebook("", "a.html")).toBeNull();
});

test("reports ids that are used twice or are no numbers, and names the ones given", () => {
  expect(read(fixture("ids.html")).problems.map(cellProblemText)).toEqual([
    expect.stringMatching(/^a\.html:6:3 cell 5 has the id "3" of an earlier cell: it is cell 5 here/),
    expect.stringMatching(/^a\.html:7:3 cell 6 has the id "one", which is not a whole number/),
    expect.stringMatching(/^a\.html:8:3 cell 7 has the id "5" of an earlier cell/),
    expect.stringMatching(/^a\.html:9:3 cell 8 has the id "-1", which is not a whole number/),
    expect.stringMatching(/^a\.html:10:3 cell 9 has the id "8\.7" of an earlier cell/)
  ]);
});

test("reports a type that no kind of cell has", () => {
  const {problems} = read('<notebook><script id="1" type="text/x-ruby">puts 1</script></notebook>');
  expect(problems).toMatchObject([{cell: 1, line: 1, column: 11, severity: "error"}]);
  expect(problems[0]?.message).toContain('"text/x-ruby"');
});

test("reports a cell that never ends", () => {
  const {cells, problems} = read('<notebook><script id="1" type="module">1 + 1</notebook>');
  expect(cells).toEqual([]);
  expect(problems).toMatchObject([{cell: 1, severity: "error"}]);
});

test("an offset's position counts lines from 1 and columns from 0", () => {
  expect(positionAt("ab\ncd", 0)).toEqual({line: 1, column: 0});
  expect(positionAt("ab\ncd", 4)).toEqual({line: 2, column: 1});
});
