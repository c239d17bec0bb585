import Papa from "papaparse";
import {expect, test} from "vitest";
import {claim, quantity, source, speaker} from "../../test/claimFixtures.ts";
import {provenanceOf} from "../claims/index.ts";
import {dataFile} from "./dataFile.ts";
import type {DataTable} from "./dataTable.ts";
import {sourceLine} from "./sourceLine.ts";

const shore = claim("shore");
const wide = claim("wide", {
  speaker: speaker("mayor", "The mayor"),
  saidOn: null,
  quantity: quantity({unit: "km"})
});
const claims = new Map([shore, wide].map(each => [each.id, each]));
const columns = [
  {name: "who", label: "Who"},
  {name: "figure", label: "Figure", numeric: true}
];
const table = (...rows: DataTable["rows"]): DataTable => ({columns, rows});
const read = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), {header: true}).data;

test("a data file has the table's rows and where each comes from", () => {
  const [row] = read(
    dataFile(table({cells: ["The ranger", "about 40 miles"], provenance: provenanceOf(shore)}), claims)
  );
  expect(row).toEqual({
    who: "The ranger",
    figure: "about 40 miles",
    source_table: "lengths",
    source_claims: "shore",
    source_speaker: "The ranger",
    source_as_stated: "about 40 miles",
    source_source: "The lake gazette of 2 May 2020",
    source_paragraph: "1",
    source_as_of: "2020-05-01",
    source_said_on: "2020-05-02"
  });
});

test("a row of several claims lists what differs, once each", () => {
  const provenance = {table: "lengths", keys: ["shore", "wide"], claims: ["shore", "wide"]};
  const [row] = read(dataFile(table({cells: ["both", ""], provenance}), claims));
  expect(row).toMatchObject({
    source_claims: "shore; wide",
    source_speaker: "The ranger; The mayor",
    source_said_on: "2020-05-02"
  });
});

test("an observation row has its table and keys", () => {
  const provenance = {table: "boats", keys: ["b1", "b2"], claims: []};
  const [row] = read(dataFile(table({cells: ["boats", "3"], provenance}), claims));
  expect(row).toMatchObject({source_table: "boats", source_claims: "b1; b2", source_speaker: ""});
});

test("a row of unknown origin says nothing of it", () => {
  const [row] = read(dataFile(table({cells: ["?", "1"], provenance: null}), claims));
  expect(row).toMatchObject({source_table: "", source_claims: ""});
});

test.for([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  "＝1",
  "＋1",
  "－1",
  "＠A",
  "=1\n+1"
])("a cell that a spreadsheet would run is text: %j", cell => {
  const csv = dataFile(table({cells: [cell, "1"], provenance: null}), claims);
  expect(Papa.parse<string[]>(csv).data[1]?.[0]).toBe(`'${cell}`);
});

test.for(["-5", "+5", "-1,234.5", "-0.25"])("a plain number among numbers stays one: %s", cell => {
  const csv = dataFile(table({cells: ["gauge", cell], provenance: null}), claims);
  expect(Papa.parse<string[]>(csv).data[1]?.[1]).toBe(cell);
});

test.for(["-1+1", "-", "=5", "-5 km", "+1,", "-1\n"])(
  "what is no plain number is text among numbers too: %j",
  cell => {
    const csv = dataFile(table({cells: ["gauge", cell], provenance: null}), claims);
    expect(Papa.parse<string[]>(csv).data[1]?.[1]).toBe(`'${cell}`);
  }
);

test("names of columns, speakers, documents and phrases are text too", () => {
  const sly = claim("sly", {
    asStated: "+40 miles",
    speaker: speaker("sly", "@ranger"),
    source: {...source, label: "=gazette"}
  });
  const csv = dataFile(
    {
      columns: [{name: "=who", label: "Who"}],
      rows: [{cells: ["x"], provenance: {table: "-t", keys: [], claims: ["sly"]}}]
    },
    new Map([["sly", sly]])
  );
  const [header, row] = Papa.parse<string[]>(csv).data;
  expect(header?.[0]).toBe("'=who");
  expect(row?.slice(1, 6)).toEqual(["'-t", "sly", "'@ranger", "'+40 miles", "'=gazette"]);
});

test("commas, quotes and line breaks within cells survive", () => {
  const cell = 'a, "b"\nc';
  expect(read(dataFile(table({cells: [cell, ""], provenance: null}), claims))[0]?.who).toBe(cell);
});

test("no rows give a header", () => {
  expect(dataFile(table(), claims).trimEnd().split("\n")).toHaveLength(1);
});

test("the source line names each document once, else the tables", () => {
  const row = (id: string) => ({cells: ["", ""], provenance: provenanceOf(claims.get(id))});
  const boats = {cells: ["", ""], provenance: {table: "boats", keys: [], claims: []}};
  const edition = {claims, sources: new Map([["gazette", source]])};
  expect(sourceLine([], table(row("shore"), row("wide")), edition)).toBe(
    "Source: The lake gazette of 2 May 2020"
  );
  expect(sourceLine([], table(row("shore"), boats), edition)).toBe(
    "Sources: The lake gazette of 2 May 2020; our table of boats"
  );
  expect(sourceLine([], table(), edition)).toBe("");
  expect(sourceLine([], table({cells: ["", ""], provenance: null}), edition)).toBe("");
  expect(sourceLine([{source: "gazette"}, {source: "unknown"}, null], table(), edition)).toBe(
    "Source: The lake gazette of 2 May 2020"
  );
});
