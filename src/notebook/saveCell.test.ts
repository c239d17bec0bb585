// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {deserialize, serialize} from "@observablehq/notebook-kit";
import fc from "fast-check";
import {expect, test} from "vitest";
import {readNotebook} from "./readNotebook.ts";
import {saveCell} from "./saveCell.ts";

const folder = join(import.meta.dirname, "../../test/fixtures/notebooks");
const text = readFileSync(join(folder, "text.html"), "utf8");
const cellsOf = (html: string) => readNotebook(html, "a.html")?.cells ?? [];

const source = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "</script>",
        "<\\/script>",
        "</SCRIPT ",
        "</script",
        "\n",
        "    ",
        "a",
        `\${b}`,
        "`",
        "\t",
        "\\"
      )
    )
    .map(parts => parts.join(""))
);

/** Notebook Kit drops the white space of a line that has nothing else. */
const asKept = (written: string) =>
  written
    .split(/\r\n?|\n/)
    .map(line => (line.trim() ? line : ""))
    .join("\n");

test.each([
  ["LF", text],
  ["CRLF", text.replaceAll("\n", "\r\n")]
])("what is saved is read again, and every other byte is kept (%s)", (_, html) => {
  const cells = cellsOf(html);
  fc.assert(
    fc.property(source, fc.nat(cells.length - 1), (written, at) => {
      fc.pre(!/<!--|<script|\0/i.test(written));
      const cell = cells[at]!;
      const saved = saveCell(html, cell, written);
      expect(cellsOf(saved).map(({source}) => source)).toEqual(
        cells.map(({source}, i) => (i === at ? (written === source ? source : asKept(written)) : source))
      );
      expect(saved.startsWith(html.slice(0, cell.start))).toBe(true);
      expect(saved.endsWith(html.slice(cell.end))).toBe(true);
    })
  );
});

test("writes a cell as Notebook Kit does", () => {
  const theirs = serialize(deserialize(text));
  const [cell] = cellsOf(theirs);
  const changed = deserialize(theirs);
  changed.cells[0]!.value = 'const tag = "</script>";\n\nif (tag) {\n  tag;\n}';
  expect(saveCell(theirs, cell!, changed.cells[0]!.value)).toBe(serialize(changed));
});

test("an unchanged source leaves the file as it is", () => {
  for (const cell of cellsOf(text)) expect(saveCell(text, cell, cell.source)).toBe(text);
});

test("refuses a source that would swallow the rest of the file", () => {
  const [cell] = cellsOf(text);
  expect(() => saveCell(text, cell!, "'<!-- <script>'")).toThrow(/^cell 1 cannot be saved/);
});
