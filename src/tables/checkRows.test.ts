import {describe, expect, test} from "vitest";
import {checkRows} from "./checkRows.ts";
import {parseCsv} from "./parseCsv.ts";
import {problemText} from "./problem.ts";
import {readSchema} from "./readSchema.ts";
import type {FieldDescriptor, SchemaDescriptor} from "./schemaDescriptor.ts";

function check(descriptor: SchemaDescriptor, text: string) {
  const {schema, faults} = readSchema(descriptor);
  expect(faults).toEqual([]);
  const {rows, problems} = checkRows(parseCsv(text, "x.csv"), schema, "x.csv");
  return {rows, problems: problems.map(problemText)};
}

/** The cells of one column that hold against its field, in the order of the file. */
function holding(field: Omit<FieldDescriptor, "name">, cells: readonly string[]) {
  const text = `a,b\n${cells.map(cell => `"${cell.replaceAll('"', '""')}",x\n`).join("")}`;
  const {problems} = check({fields: [{name: "a", ...field}, {name: "b"}]}, text);
  const wrong = new Set(problems.map(problem => Number(problem.split(":")[1])));
  return cells.filter((_, i) => !wrong.has(i + 2));
}

describe("constraints let through", () => {
  const cases: [title: string, field: Omit<FieldDescriptor, "name">, cells: string[], holding: string[]][] = [
    [
      "numbers from the minimum",
      {type: "number", constraints: {minimum: 2}},
      ["1.9", "2", "3", "NaN", ""],
      ["2", "3", ""]
    ],
    [
      "numbers to a maximum written as text",
      {type: "integer", constraints: {maximum: "10"}},
      ["9", "10", "11"],
      ["9", "10"]
    ],
    [
      "numbers above the exclusive minimum",
      {type: "number", constraints: {exclusiveMinimum: 0}},
      ["0", "-0", "0.1"],
      ["0.1"]
    ],
    [
      "years below the exclusive maximum",
      {type: "year", constraints: {exclusiveMaximum: 2000}},
      ["-0044", "1999", "2000"],
      ["-0044", "1999"]
    ],
    [
      "dates in a range",
      {type: "date", constraints: {minimum: "2022-02-24", maximum: "2022-03-01"}},
      ["2022-02-23", "2022-02-24", "2022-03-01", "2022-03-02"],
      ["2022-02-24", "2022-03-01"]
    ],
    [
      "dates in a range, both in the field's own format",
      {type: "date", format: "%d/%m/%Y", constraints: {minimum: "02/01/2022"}},
      ["01/12/2021", "03/01/2022"],
      ["03/01/2022"]
    ],
    ["times", {type: "time", constraints: {minimum: "09:00:00"}}, ["08:59:59", "10:00:00"], ["10:00:00"]],
    [
      "months",
      {type: "yearmonth", constraints: {maximum: "2022-02"}},
      ["2022-01", "2022-02", "2022-03"],
      ["2022-01", "2022-02"]
    ],
    [
      "moments across zones",
      {type: "datetime", constraints: {minimum: "2022-02-24T05:00:00Z"}},
      ["2022-02-24T06:59:00+02:00", "2022-02-24T07:00:00+02:00", "2022-02-24T05:00:00"],
      ["2022-02-24T07:00:00+02:00", "2022-02-24T05:00:00"]
    ],
    [
      "durations where they compare",
      {type: "duration", constraints: {minimum: "P1M"}},
      ["P32D", "P30D", "P27D", "P1Y", "-P1Y", "PT745H"],
      ["P32D", "P1Y", "PT745H"]
    ],
    [
      "lengths in characters",
      {type: "string", constraints: {minLength: 2, maxLength: 3}},
      ["a", "ab", "abc", "abcd", "≈≈≈", "🌊🌊🌊"],
      ["ab", "abc", "≈≈≈", "🌊🌊🌊"]
    ],
    [
      "what matches as a whole",
      {type: "string", constraints: {pattern: "[a-z]+|\\d"}},
      ["abc", "1", "abc1", "1x"],
      ["abc", "1"]
    ],
    [
      "what matches a pattern with its own anchors",
      {type: "string", constraints: {pattern: "^a.*$"}},
      ["apple", "pear"],
      ["apple"]
    ],
    [
      "the values of an enumeration",
      {type: "string", constraints: {enum: ["a", "b"]}},
      ["a", "b", "A", "ab"],
      ["a", "b"]
    ],
    [
      "an enumeration by value, not by text",
      {type: "number", constraints: {enum: ["1.0", 2]}},
      ["1", "2.00", "3"],
      ["1", "2.00"]
    ],
    ["true alone", {type: "boolean", constraints: {enum: [true]}}, ["true", "1", "false"], ["true", "1"]],
    [
      "categories",
      {type: "integer", categories: [{value: 0, label: "apple"}, {value: 1}]},
      ["0", "1", "2"],
      ["0", "1"]
    ],
    ["what is not missing", {type: "string", constraints: {required: true}}, ["a", "", " "], ["a", " "]],
    [
      "all constraints together",
      {type: "string", constraints: {minLength: 2, pattern: "a+"}},
      ["a", "aa", "ab"],
      ["aa"]
    ]
  ];

  test.for(cases)("%s", ([, field, cells, expected]) => expect(holding(field, cells)).toEqual(expected));
});

describe("missing values", () => {
  const fields = [{name: "a"}, {name: "b", missingValues: ["-"]}];

  test("of a field replace those of the schema", () => {
    const {rows} = check({fields, missingValues: ["", "NA"]}, "a,b\nNA,NA\n,-\n-,\n");
    expect(rows.map(({values}) => values)).toEqual([
      {a: null, b: "NA"},
      {a: null, b: null},
      {a: "-", b: ""}
    ]);
  });

  test("are found before a cell is read by its type", () => {
    const {rows, problems} = check(
      {fields: [{name: "a", type: "number", missingValues: [{value: "-99", label: "refused"}]}]},
      "a\n-99\n-98\n"
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {line: 2, values: {a: null}, missing: {a: "refused"}},
      {line: 3, values: {a: -98}}
    ]);
  });

  test("may be none, so that an empty cell is an empty text", () => {
    expect(
      check({fields: [{name: "a"}, {name: "b"}], missingValues: []}, "a,b\n,x\n").rows[0]?.values
    ).toEqual({a: "", b: "x"});
  });
});

describe("keys", () => {
  test("leave rows with a null out, as SQL does", () => {
    const {problems} = check(
      {fields: [{name: "a"}, {name: "b"}], uniqueKeys: [["a", "b"]]},
      "a,b\n1,\n1,\n1,2\n1,2\n"
    );
    expect(problems).toEqual(['x.csv:5:1 a "1" with b "2" is already on line 4: make it unique']);
  });

  test("compare values, not their text", () => {
    const {problems} = check({fields: [{name: "a", type: "integer"}], primaryKey: ["a"]}, "a\n1\n01\n+1\n");
    expect(problems).toEqual([
      'x.csv:3:1 a "1" is already on line 2: make it unique',
      'x.csv:4:1 a "1" is already on line 2: make it unique'
    ]);
  });

  test("that are primary and unique are said once", () => {
    const {problems} = check(
      {fields: [{name: "a", constraints: {unique: true}}], primaryKey: ["a"], uniqueKeys: [["a"]]},
      "a\n1\n1\n"
    );
    expect(problems).toHaveLength(1);
  });

  test("do not run together", () => {
    expect(
      check({fields: [{name: "a"}, {name: "b"}], primaryKey: ["a", "b"]}, 'a,b\n"x,",y\nx,"y,"\n').problems
    ).toEqual([]);
  });
});

test("a file that could not be read has its own problems alone", () => {
  expect(check({fields: [{name: "a"}]}, "")).toEqual({
    rows: [],
    problems: ["x.csv:1 file is empty: it needs a header row with the column names"]
  });
});
