import {describe, expect, test} from "vitest";
import {chartFrame} from "../../test/chartFrame.ts";
import {claim, quantity, speaker} from "../../test/claimFixtures.ts";
import {withProvenance} from "../claims/index.ts";
import {vegaLite} from "./vegaLite.ts";
import type {VegaLiteSpec} from "./vegaLiteSpec.ts";

const spec: VegaLiteSpec = {
  mark: "point",
  encoding: {x: {field: "mass", type: "quantitative"}, y: {field: "bird", type: "nominal"}}
};
const rows = ["swan", "duck"].map((bird, index) =>
  withProvenance({bird, mass: 10_000 / (index + 1)}, {table: "birds", keys: [bird], claims: []})
);

describe("vegaLite", () => {
  test("tables the fields that the spec names, with each row's provenance", () => {
    const {columns, rows: tabled} = vegaLite(spec, rows).table("en");
    expect(columns.map(({name, numeric}) => [name, numeric])).toEqual([
      ["mass", true],
      ["bird", false]
    ]);
    expect(tabled[0]).toEqual({
      cells: ["10,000", "swan"],
      provenance: {table: "birds", keys: ["swan"], claims: []}
    });
  });

  test("heads the columns as told", () => {
    const {columns} = vegaLite(spec, rows, {columns: {bird: "Bird", mass: "Mass, g"}}).table("en");
    expect(columns.map(({label}) => label)).toEqual(["Bird", "Mass, g"]);
  });

  test("draws claims with their cards, and tables who says what with its hedge", async () => {
    const claims = [
      claim("a"),
      claim("b", {quantity: quantity({hedge: "exactly", value: 30}), speaker: speaker("m", "the mayor")})
    ];
    const chart = vegaLite(
      {
        mark: "bar",
        encoding: {
          x: {field: "quantity.value", type: "quantitative"},
          y: {field: "speaker.name", type: "nominal"}
        }
      },
      claims
    );
    const drawn = [...(await chart.draw(chartFrame())).querySelectorAll(".mark")];
    expect(drawn.map(mark => mark.getAttribute("href"))).toEqual(["#claim-a", "#claim-b"]);
    expect(chart.table("en").rows.map(({cells}) => cells)).toEqual([
      ["The ranger", "about 40 miles (about 64 km)"],
      ["the mayor", "30 miles (about 48 km)"]
    ]);
  });

  test("names marks and describes the chart as told", async () => {
    const label = (rows: readonly object[]) => `${rows.length} bird`;
    const chart = vegaLite(spec, rows, {label, description: "Birds by mass."});
    const [first] = (await chart.draw(chartFrame())).querySelectorAll(".mark");
    expect(first?.getAttribute("aria-label")).toBe("1 bird");
    expect(chart.describe("en")).toBe("Birds by mass.");
    expect(vegaLite(spec, rows).describe("en")).toBe("Chart of 2 rows, drawn as point: mass, bird.");
  });

  test("says that there are no rows", () => {
    expect(vegaLite(spec, []).describe("en")).toBe("No rows to show.");
    expect(vegaLite(spec, []).table("en").rows).toEqual([]);
  });

  test("draws that there are no rows", async () => {
    expect((await vegaLite(spec, []).draw(chartFrame())).textContent).toBe("No rows to show.");
  });
});
