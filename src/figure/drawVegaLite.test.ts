import {spawnSync} from "node:child_process";
import {describe, expect, test} from "vitest";
import {chartFrame} from "../../test/chartFrame.ts";
import {normaliseSvg} from "../../test/normaliseSvg.ts";
import {drawVegaLite} from "./drawVegaLite.ts";
import type {VegaLiteSpec} from "./vegaLiteSpec.ts";

const rows = [
  {name: "a", kind: "u", size: {value: 3}, date: "2020-01-01"},
  {name: "b", kind: "v", size: {value: 5}, date: "2020-02-01"},
  {name: "b", kind: "u", size: {value: 1}, date: "Mar 1 2020"}
];

const bars: VegaLiteSpec = {
  mark: "bar",
  encoding: {
    x: {field: "size.value", type: "quantitative"},
    y: {field: "name", type: "nominal"},
    color: {field: "kind", type: "nominal"}
  }
};

const draw = (spec: VegaLiteSpec, data: readonly object[] = rows, width = 400, id = "test") =>
  drawVegaLite(spec, data, chartFrame(width, {id}), {
    name: "trial",
    mark: ({rows, said}) => ({
      name: said || "all",
      provenance: {table: "t", keys: (rows ?? [-1]).map(String), claims: []}
    })
  });

const marks = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark")].map(mark => mark.getAttribute("data-keys"));
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")].map(text => text.textContent);

describe("drawVegaLite", () => {
  test("makes a mark of each row, named by what Vega says of it, the first in the tab order", async () => {
    const svg = await draw(bars);
    expect(marks(svg)).toEqual(["0", "1", "2"]);
    const [first, second] = svg.querySelectorAll(".mark");
    expect(first?.getAttribute("aria-label")).toBe("size.value: 3; name: a; kind: u");
    expect([first, second].map(mark => mark?.getAttribute("tabindex"))).toEqual(["0", "-1"]);
  });

  test("gathers the shapes of one row, of several layers, in one mark", async () => {
    const {x, y} = {
      x: {field: "size.value", type: "quantitative"},
      y: {field: "date", type: "nominal"}
    } as const;
    const svg = await draw({
      layer: [
        {mark: "bar", encoding: {x, y}},
        {mark: "text", encoding: {x, y, text: {field: "name"}}}
      ]
    });
    expect(marks(svg)).toEqual(["0", "1", "2"]);
    expect(svg.querySelector(".mark")?.children).toHaveLength(2);
  });

  test("knows the rows of an aggregate, of a line and of each facet", async () => {
    const mean = {field: "size.value", aggregate: "mean", type: "quantitative"} as const;
    expect(marks(await draw({mark: "bar", encoding: {x: mean, y: {field: "name"}}}))).toEqual(["0", "1 2"]);
    const line: VegaLiteSpec = {
      mark: "line",
      encoding: {x: {field: "date", type: "temporal"}, y: {field: "size.value", type: "quantitative"}}
    };
    expect(marks(await draw(line))).toEqual(["0 1 2"]);
    expect(
      marks(
        await draw({...bars, width: 80, encoding: {...bars.encoding, row: {field: "kind"}}} as VegaLiteSpec)
      )
    ).toEqual(["0", "2", "1"]);
  });

  test("passes colours through as CSS variables, and sets no text smaller than twelve pixels", async () => {
    const svg = await draw(bars);
    expect([...svg.querySelectorAll(".mark path")].map(path => path.getAttribute("fill"))).toEqual([
      "var(--ink-series-1)",
      "var(--ink-series-2)",
      "var(--ink-series-1)"
    ]);
    for (const element of svg.querySelectorAll("[fill]:not([fill='none'])"))
      expect(element.getAttribute("fill")).toMatch(/^var\(--/u);
    for (const text of svg.querySelectorAll("text"))
      expect(Number(text.getAttribute("font-size"))).toBeGreaterThanOrEqual(12);
  });

  test("leaves nothing of Vega's own that a reader, a screen reader or a strict policy stumbles over", async () => {
    const svg = await draw(bars);
    expect(svg.getAttribute("role")).toBe("graphics-document");
    expect(
      svg.querySelectorAll("[style], style, [aria-roledescription], [pointer-events], [font-family]")
    ).toHaveLength(0);
    for (const text of svg.querySelectorAll("text"))
      expect(text.closest("[aria-hidden=true], .mark")).not.toBeNull();
  });

  test("prefixes ids with the frame's, the same at every drawing", async () => {
    const clipped = {...bars, mark: {type: "bar", clip: true}} as VegaLiteSpec;
    const [first, second] = [await draw(clipped, rows, 400, "one"), await draw(clipped, rows, 400, "one")];
    expect(normaliseSvg(first)).toBe(normaliseSvg(second));
    const ids = [...first.querySelectorAll("[id]")].map(({id}) => id);
    expect(ids).toEqual(["one-def-1"]);
    expect(first.querySelector("[clip-path]")?.getAttribute("clip-path")).toBe("url(#one-def-1)");
  });

  test("writes numbers and dates in the frame's locale", async () => {
    const svg = await drawVegaLite(
      {
        mark: "point",
        encoding: {
          x: {field: "date", type: "temporal", axis: {format: "%B"}},
          y: {field: "n", type: "quantitative"}
        }
      },
      [
        {date: "2020-03-01", n: 1000},
        {date: "2020-05-01", n: 4000}
      ],
      chartFrame(400, {locale: "de"}),
      {name: "trial", mark: ({said}) => ({name: said, provenance: null})}
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(["März", "4.000"]));
  });

  test.each([
    ["a field that no row has", {...bars, encoding: {x: {field: "sise"}}}, rows, 'field "sise"'],
    [
      "data from elsewhere",
      {...bars, data: {url: "https://example.org/x.csv"}},
      rows,
      "https://example.org/x.csv"
    ],
    [
      "an image from elsewhere",
      {mark: {type: "image", url: "https://example.org/x.png"}, encoding: {x: {field: "name"}}},
      rows,
      "https://example.org/x.png"
    ],
    [
      "a row without a value",
      bars,
      [...rows, {name: "c", kind: "u", size: {value: null}}],
      "leaves out row 4 of 4"
    ],
    [
      "a text for a number",
      bars,
      [...rows, {name: "c", kind: "u", size: {value: "eight"}}],
      "leaves out row 4 of 4"
    ],
    ["NaN", bars, [{name: "c", kind: "u", size: {value: Number.NaN}}], "Infinite extent"],
    ["nothing but missing values", bars, [{name: "c", kind: "u", size: {value: null}}], "Infinite extent"],
    ["no mark", {encoding: {x: {field: "name"}}}, rows, "cannot be drawn"],
    ["an unknown mark", {mark: "blob", encoding: {x: {field: "name"}}}, rows, "blob"]
  ])("throws for %s", async (_, spec, data, message) => {
    await expect(draw(spec as VegaLiteSpec, data)).rejects.toThrow(message);
  });

  test("lets a filter leave rows out on purpose", async () => {
    const data = [...rows, {name: "c", kind: "u", size: {value: null}}];
    const spec = {...bars, transform: [{filter: "datum.size.value > 2"}]} as VegaLiteSpec;
    expect(marks(await draw(spec, data))).toEqual(["0", "1"]);
  });

  test("does not write into its rows", async () => {
    const frozen = rows.map(row => Object.freeze({...row}));
    await draw(bars, frozen);
    expect(frozen).toEqual(rows);
  });

  test("draws the same in every time zone, without eval", () => {
    const script = `
      import {JSDOM} from "jsdom";
      import {drawVegaLite} from "./src/figure/drawVegaLite.ts";
      import {ink} from "./src/figure/ink.ts";
      import {measureText} from "./src/figure/measureText.ts";
      const {document} = new JSDOM("").window;
      const spec = {mark: "line", encoding: {
        x: {timeUnit: "yearmonthdate", field: "date", type: "temporal"},
        y: {field: "size.value", type: "quantitative"}, tooltip: {field: "date", type: "temporal"}
      }};
      const frame = {document, width: 400, height: null, locale: "en", id: "test", ink, measure: measureText};
      const mark = ({said}) => ({name: said, provenance: null});
      const rows = ${JSON.stringify([...rows, {size: {value: 2}, date: "2020-03-29T23:30"}])};
      console.log((await drawVegaLite(spec, rows, frame, {name: "trial", mark})).outerHTML);`;
    const drawn = ["Pacific/Kiritimati", "America/Los_Angeles"].map(TZ =>
      spawnSync(
        process.execPath,
        ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
        {encoding: "utf8", env: {...process.env, TZ}}
      )
    );
    expect(drawn.map(({stderr}) => stderr)).toEqual(["", ""]);
    expect(drawn[0]?.stdout).toContain("Mar 29");
    expect(drawn[0]?.stdout).toBe(drawn[1]?.stdout);
  });
});
