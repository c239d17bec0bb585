import {describe, expect, test} from "vitest";
import {withProvenance} from "../src/claims/index.ts";
import {figure} from "../src/figure/index.ts";
import {chartEdition} from "../test/chartEdition.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {type DataTableOptions, dataTable} from "./data-table.ts";

const lake = (name: string, ducks: number | null, frozen = false) =>
  withProvenance({name, ducks, frozen, date: "2020-05-02"}, {table: "lakes", keys: [name], claims: []});
const lakes = [
  lake("North", 12),
  lake("South", null, true),
  lake("East", 4000),
  lake("West 10", 0),
  lake("West 9", -3)
];
const draw = (rows: readonly object[], options: DataTableOptions = {}) =>
  dataTable(rows, options).draw(chartFrame()) as HTMLTableElement;
const cells = (rows: readonly object[], options: DataTableOptions = {}) =>
  dataTable(rows, options)
    .table("en")
    .rows.map(({cells}) => cells);
const first = (rows: readonly object[], options: DataTableOptions = {}) =>
  cells(rows, options).map(([cell]) => cell);

describe("dataTable", () => {
  test("draws each hedge in words and as a bar as in its picture", async () => {
    const text = draw(hedgedClaims, {sort: "quantity"}).outerHTML.replaceAll("><", ">\n<");
    expect(text).not.toMatch(/NaN|undefined|\bnull\b/u);
    await expect(text).toMatchFileSnapshot("__snapshots__/data-table.html");
  });

  test("has a headed row per row, the same as its data table", () => {
    const table = draw(lakes);
    expect([...table.querySelectorAll("thead th")].map(({textContent}) => textContent)).toEqual([
      "name",
      "ducks",
      "frozen",
      "date"
    ]);
    expect(
      [...table.querySelectorAll("tbody tr")].map(row =>
        [...row.children].map(({textContent}) => textContent)
      )
    ).toEqual(cells(lakes));
    expect(table.querySelectorAll('tbody th[scope="row"]')).toHaveLength(lakes.length);
  });

  test("says of claims who says them, their figure with its hedge, wording, date and document", () => {
    expect(cells([claim("shore")])).toEqual([
      [
        "The ranger",
        "about 40 miles (about 64 km)",
        "about 40 miles",
        "1 May 2020",
        "The lake gazette of 2 May 2020"
      ]
    ]);
  });

  test("sorts by figures, dates and texts, what is missing last either way", () => {
    expect(first(lakes, {sort: "ducks"})).toEqual(["West 9", "West 10", "North", "East", "South"]);
    expect(first(lakes, {sort: "ducks", descending: true})).toEqual([
      "East",
      "North",
      "West 10",
      "West 9",
      "South"
    ]);
    expect(first(lakes, {sort: "name"})).toEqual(["East", "North", "South", "West 9", "West 10"]);
    const lengths = [claim("km", {quantity: quantity({value: 50, unit: "km"})}), claim("mi")];
    expect(cells(lengths, {sort: "quantity"}).map(([, figure]) => figure)).toEqual([
      "about 50 km (about 31 miles)",
      "about 40 miles (about 64 km)"
    ]);
  });

  test("marks the column that it is sorted by, and says so", () => {
    const table = draw(lakes, {sort: "ducks", descending: true});
    expect(
      [...table.querySelectorAll("th[aria-sort]")].map(head => [
        head.textContent,
        head.getAttribute("aria-sort")
      ])
    ).toEqual([["ducks", "descending"]]);
    expect(table.caption?.textContent).toBe("5 rows, sorted by ducks, the largest first");
    expect(draw(lakes).querySelector("th[aria-sort]")).toBeNull();
  });

  test("gives scripts what a cell sorts by where that is not its text", () => {
    const table = draw(hedgedClaims);
    const keys = [...table.querySelectorAll("tbody tr")].map(row =>
      row.children[1]?.getAttribute("data-sort")
    );
    expect(keys[0]).toBe(String(40 * 1609.344));
    expect(keys.at(-1)).toBe("");
    expect(table.dataset.sortable).toBe("");
    expect(draw(lakes).querySelector("tbody td")?.getAttribute("data-sort")).toBe("12");
  });

  test("draws bars of claims of one measure, on one scale, hidden from screen readers", () => {
    const bars = [...draw(hedgedClaims).querySelectorAll(".cell-bar")];
    expect(bars).toHaveLength(hedgedClaims.length - 1);
    for (const bar of bars) expect(bar.getAttribute("aria-hidden")).toBe("true");
    expect(draw([claim("a"), claim("b", {measure: "width"})]).querySelector(".cell-bar")).toBeNull();
    expect(draw(hedgedClaims, {bar: null}).querySelector(".cell-bar")).toBeNull();
    expect(draw(lakes, {bar: "ducks"}).querySelectorAll(".cell-bar")).toHaveLength(4);
  });

  test("is a figure's table itself, once, its rows linked to their cards", () => {
    const claims = [claim("shore"), claim("width")];
    const made = figure(chartEdition(claims), dataTable(claims), {
      id: "shore",
      title: "The shore",
      takeaway: "It is long."
    });
    if ("then" in made) throw new Error("a table needs no waiting");
    expect(made.querySelectorAll("table")).toHaveLength(1);
    expect([...made.querySelectorAll("tbody th a.claim")].map(link => link.getAttribute("href"))).toEqual([
      "#claim-shore",
      "#claim-width"
    ]);
    expect(made.querySelector("table")?.getAttribute("aria-labelledby")).toBe("shore-title");
  });

  test("says how many rows of which columns", () => {
    expect(dataTable(lakes, {sort: "name"}).describe("en")).toBe(
      "Table of 5 rows, sorted by name, the first first: name, ducks, frozen, date."
    );
    expect(dataTable([]).describe("en")).toBe("No rows to show.");
  });

  test.each<[string, readonly object[], DataTableOptions]>([
    ["no rows", [], {}],
    ["one row", [lake("North", 4)], {bar: "ducks"}],
    ["all equal", [lake("a", 7), lake("b", 7)], {bar: "ducks"}],
    ["all missing", [lake("a", null), lake("b", null)], {bar: "ducks", sort: "ducks"}],
    ["NaN", [lake("a", Number.NaN), lake("b", 3)], {bar: "ducks", sort: "ducks"}],
    ["tiny and huge", [lake("a", 1e-9), lake("b", 1e12)], {bar: "ducks"}],
    ["zeros alone", [lake("a", 0)], {bar: "ducks"}],
    [
      "labels of eighty characters",
      [lake("The harbour master of the northern shore, and of the seven islands lying off it", 3)],
      {}
    ],
    ["right-to-left labels", [lake("المتحدث باسم سلطات البحيرة الشمالية", 3)], {}],
    ["labels with markup", [lake("<b>& “quotes”</b>", 3)], {}],
    [
      "a quantity of another unit",
      [
        {name: "a", length: quantity({unit: "km"})},
        {name: "b", length: quantity()}
      ],
      {bar: "length"}
    ],
    ["the same row twice", [lakes[0]!, lakes[0]!], {bar: "ducks"}],
    [
      "two thousand rows",
      Array.from({length: 2000}, (_, i) => lake(`Lake ${i}`, i)),
      {bar: "ducks", sort: "name"}
    ]
  ])("draws %s", (_, rows, options) => {
    const table = draw(rows, options);
    expect(table.querySelectorAll("tbody tr")).toHaveLength(rows.length);
    expect(table.outerHTML).not.toMatch(/NaN|Infinity|undefined/u);
  });

  test("stops at columns that are not there, and at bars that would mix measures", () => {
    expect(() => draw(lakes, {sort: "swans"})).toThrow('no column "swans" to sort by');
    expect(() => draw(lakes, {bar: "swans"})).toThrow('no column "swans" to draw bars of');
    expect(() => draw(lakes, {columns: {swans: "Swans"}})).toThrow('no column "swans" in the rows');
    expect(() => draw(lakes, {bar: "name"})).toThrow('cannot draw bars of column "name"');
    expect(() => draw([claim("a"), claim("b", {measure: "width"})], {bar: "quantity"})).toThrow(
      "would set length beside width"
    );
    expect(() =>
      draw(
        [
          {name: "a", length: quantity()},
          {name: "b", length: quantity({unit: "person"})}
        ],
        {bar: "length"}
      )
    ).toThrow("would set mi beside person");
  });
});
