import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {parseCsv} from "./parseCsv.ts";
import {problemText} from "./problem.ts";

const spectrum = dirname(fileURLToPath(import.meta.resolve("csv-spectrum")));
const cases = readdirSync(join(spectrum, "csvs")).map(name => name.replace(".csv", ""));
const brokenFixture = "location_coordinates";

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)]))
  );

describe("csv-spectrum", () => {
  test("has twelve cases", () => expect(cases).toHaveLength(12));

  test.for(cases.filter(name => name !== brokenFixture))("%s reads as its JSON", name => {
    const {header, records, problems} = parseCsv(
      readFileSync(join(spectrum, "csvs", `${name}.csv`)),
      `${name}.csv`
    );
    expect(problems).toEqual([]);
    expect(
      records.map(({cells}) => Object.fromEntries(header.map((column, i) => [column, cells[i]])))
    ).toEqual(JSON.parse(readFileSync(join(spectrum, "json", `${name}.json`), "utf8")));
  });

  test.skip("location_coordinates is skipped: its JSON masks the telephone number and is a lone object", () => {});
});

describe("parseCsv", () => {
  test("accepts a byte order mark, in bytes and in text", () => {
    expect(parseCsv(bytes(0xef, 0xbb, 0xbf, "id\na\n"), "x.csv")).toMatchObject({
      header: ["id"],
      problems: []
    });
    expect(parseCsv("\uFEFFid\na\n", "x.csv")).toMatchObject({header: ["id"], problems: []});
  });

  test.for([
    ["LF", "a,b\n1,2\n3,4\n"],
    ["LF without the last", "a,b\n1,2\n3,4"],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["CRLF with quotes", '"a","b"\r\n"1","2"\r\n"3","4"\r\n'],
    ["CR", "a,b\r1,2\r3,4\r"],
    ["CRLF, the last one cut", "a,b\r\n1,2\r\n3,4\r"],
    ["mixed", 'a,b\r\n1,2\n3,"4"\r\n']
  ])("reads lines that end in %s", ([, text = ""]) => {
    expect(parseCsv(text, "x.csv")).toEqual({
      header: ["a", "b"],
      headerLine: 1,
      records: [
        {line: 2, cells: ["1", "2"], sound: true},
        {line: 3, cells: ["3", "4"], sound: true}
      ],
      complete: true,
      problems: []
    });
  });

  test("counts physical lines, those inside quotes included", () => {
    const {records} = parseCsv('a,b\n"one\ntwo\n",2\n3,4\r\n"5\r\n",6\n7,8\n', "x.csv");
    expect(records.map(({line}) => line)).toEqual([2, 5, 6, 8]);
    expect(records[2]?.cells[0]).toBe("5\r\n");
  });

  test("reads a header alone as no rows", () => {
    expect(parseCsv("a,b\n", "x.csv")).toMatchObject({header: ["a", "b"], records: [], problems: []});
  });

  test("keeps an empty quoted cell of a one-column table, which is not a blank line", () => {
    expect(parseCsv('a\n""\n', "x.csv").records).toEqual([{line: 2, cells: [""], sound: true}]);
  });

  test("skips blank lines: with a warning inside, in silence at the end", () => {
    const {records, problems} = parseCsv("a,b\n\n1,2\n\n\n", "x.csv");
    expect(records).toEqual([{line: 3, cells: ["1", "2"], sound: true}]);
    expect(problems.map(problemText)).toEqual(["x.csv:2 line is blank: remove it"]);
    expect(problems[0]?.severity).toBe("warning");
  });

  test("keeps spaces, formulas and digits as they stand", () => {
    expect(parseCsv("a,b,c\n x ,=1,007\n", "x.csv").records[0]?.cells).toEqual([" x ", "=1", "007"]);
  });

  test("reads back whatever a writer of RFC 4180 wrote, the lines counted", () => {
    const cell = fc.string({unit: fc.constantFrom("a", "é", "≈", '"', ",", "\n", "\r\n", " ", "=", "0")});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), {minLength: 1}),
        fc.constantFrom("\n", "\r\n"),
        (rows, newline) => {
          const text = Papa.unparse([["a", "b"], ...rows], {newline, quotes: true});
          const {records, problems} = parseCsv(new TextEncoder().encode(text), "x.csv");
          expect(problems).toEqual([]);
          expect(records.map(({cells}) => cells)).toEqual(rows);
          expect(records.at(-1)?.line).toBe(
            text.split("\n").length -
              Papa.unparse([rows.at(-1) ?? []], {newline, quotes: true}).split("\n").length +
              1
          );
        }
      )
    );
  });
});

describe("parseCsv says of", () => {
  const spoiled: [title: string, input: string | Uint8Array, messages: string[]][] = [
    ["an empty file", "", ["x.csv:1 file is empty: it needs a header row with the column names"]],
    [
      "a byte order mark alone",
      "\uFEFF",
      ["x.csv:1 file is empty: it needs a header row with the column names"]
    ],
    ["blank lines alone", "\n\n", ["x.csv:1 file is empty: it needs a header row with the column names"]],
    [
      "a binary file",
      bytes("a,b\n", 0, 1, 2),
      ["x.csv:1 file is binary, not text: export it as CSV (UTF-8)"]
    ],
    [
      "a spreadsheet",
      bytes("PK", 3, 4, 20, 0),
      ["x.csv:1 file is a spreadsheet, not text: export it as CSV (UTF-8)"]
    ],
    [
      "an old spreadsheet",
      bytes(0xd0, 0xcf, 0x11, 0xe0),
      ["x.csv:1 file is a spreadsheet, not text: export it as CSV (UTF-8)"]
    ],
    ["UTF-16", bytes(0xff, 0xfe, "a", 0), ["x.csv:1 file is UTF-16: save it as UTF-8"]],
    [
      "Windows-1252, cell by cell",
      bytes("id,name\na,Caf", 0xe9, "\nb,ok\nc,", 0x93, "x\n"),
      [
        'x.csv:2:2 "Caf�" is not UTF-8: save the file as UTF-8',
        'x.csv:4:2 "�x" is not UTF-8: save the file as UTF-8'
      ]
    ],
    [
      "a quote that is never closed",
      'a,b\n1,"two\n3,4\n5,6\n',
      ['x.csv:2:2 quote is never closed in "two": close it, or write "" for a quote inside quotes']
    ],
    [
      "a quote in the middle of a quoted cell",
      'a,b\n1,"the "big" one"\n3,4\n',
      [
        'x.csv:2:2 quote in the middle of a quoted cell "the \\"big\\" one\\"": write "" for a quote inside quotes'
      ]
    ],
    [
      "a stray quote below a quoted line break",
      'a,b\n"1\n","x"y"\n',
      ['x.csv:3:2 quote in the middle of a quoted cell "x\\"y\\"": write "" for a quote inside quotes']
    ],
    [
      "ragged rows, all of them",
      "a,b\n1\n1,2,3\n1,2\n1,2,3,4\n",
      [
        "x.csv:2:2 row has 1 cell, the header has 2: add what is missing",
        "x.csv:3:3 row has 3 cells, the header has 2: put quotes around a cell with a comma in it, or remove what is too much",
        "x.csv:5:3 row has 4 cells, the header has 2: put quotes around a cell with a comma in it, or remove what is too much"
      ]
    ],
    [
      "a duplicate header",
      "id,name,id\n",
      ['x.csv:1:3 column "id" is already column 1: rename or remove one']
    ],
    [
      "a __proto__ header",
      "id,__proto__\n",
      ['x.csv:1:2 column "__proto__" has a name that JavaScript reserves: rename it']
    ],
    [
      "a constructor header",
      "constructor\n",
      ['x.csv:1:1 column "constructor" has a name that JavaScript reserves: rename it']
    ],
    ["an empty header", "id,\n1,2\n", ["x.csv:1:2 column has no name: name it in the header"]],
    [
      "semicolons",
      "id;name\n1;2\n",
      ['x.csv:1 header "id;name" is separated by semicolons: separate cells by commas']
    ],
    [
      "tabs",
      "id\tname\n1\t2\n",
      ['x.csv:1 header "id\\tname" is separated by tabs: separate cells by commas']
    ],
    [
      "several things at once, in the file's order",
      "id,id,\n1,2\n\n3,4,5\n",
      [
        'x.csv:1:2 column "id" is already column 1: rename or remove one',
        "x.csv:1:3 column has no name: name it in the header",
        "x.csv:2:3 row has 2 cells, the header has 3: add what is missing",
        "x.csv:3 line is blank: remove it"
      ]
    ]
  ];

  test.for(spoiled)("%s", ([, input, messages]) => {
    expect(parseCsv(input, "x.csv").problems.map(problemText)).toEqual(messages);
  });
});
