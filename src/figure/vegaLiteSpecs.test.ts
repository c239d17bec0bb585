import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {chartFrame} from "../../test/chartFrame.ts";
import {withProvenance} from "../claims/index.ts";
import {figure} from "./figure.ts";
import {vegaLite} from "./vegaLite.ts";
import type {VegaLiteSpec} from "./vegaLiteSpec.ts";

function withKey<T extends object>(row: T, index: number): T {
  return withProvenance(row, {table: "lake", keys: [String(index)], claims: []});
}

/** Sightings at a lake: one specimen per kind of Vega-Lite spec is drawn of them. */
const rows = [
  {bird: "swan", shore: "north", seen: 4, mass: 9.1, day: "2021-03-01", at: {deep: 2}},
  {bird: "swan", shore: "south", seen: 7, mass: 10.4, day: "2021-03-02", at: {deep: 3}},
  {bird: "duck", shore: "north", seen: 31, mass: 1.1, day: "2021-03-03", at: {deep: 1}},
  {bird: "duck", shore: "south", seen: 12, mass: 0.9, day: "2021-03-04", at: {deep: 4}},
  {bird: "coot", shore: "north", seen: 18, mass: 0.8, day: "2021-03-05", at: {deep: 2}},
  {bird: "coot", shore: "south", seen: 9, mass: 0.7, day: "2021-03-06", at: {deep: 5}}
].map(withKey);

const seen = {field: "seen", type: "quantitative"} as const;
const mass = {field: "mass", type: "quantitative"} as const;
const bird = {field: "bird", type: "nominal"} as const;
const shore = {field: "shore", type: "nominal"} as const;
const day = {field: "day", type: "temporal"} as const;

const square = (west: number) => ({
  type: "Feature",
  properties: {name: `Square ${west}`},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 50],
        [west, 51],
        [west + 1, 51],
        [west + 1, 50],
        [west, 50]
      ]
    ]
  }
});

/** Each with the rows of every mark that it must draw. */
const specimens: readonly [kind: string, spec: object, marks: readonly string[], of?: readonly object[]][] = [
  [
    "layer, with a nested field",
    {
      encoding: {y: bird, x: seen},
      layer: [{mark: "bar"}, {mark: "text", encoding: {text: {field: "at.deep"}}}]
    },
    ["0", "1", "2", "3", "4", "5"]
  ],
  [
    "facet",
    {facet: {row: shore}, spec: {mark: "point", encoding: {x: seen, y: mass}}},
    ["0", "2", "4", "1", "3", "5"]
  ],
  [
    "concat",
    {
      hconcat: [
        {mark: "bar", encoding: {x: {aggregate: "sum", ...seen}, y: bird}},
        {mark: "tick", encoding: {x: mass}}
      ]
    },
    ["4 5", "2 3", "0 1", "0", "1", "2", "3", "4", "5"]
  ],
  [
    "repeat",
    {
      repeat: {column: ["seen", "mass"]},
      spec: {mark: "point", encoding: {x: {field: {repeat: "column"}, type: "quantitative"}}}
    },
    ["0", "1", "2", "3", "4", "5", "0", "1", "2", "3", "4", "5"]
  ],
  ["aggregate", {mark: "bar", encoding: {x: {aggregate: "mean", ...mass}, y: bird}}, ["0 1", "2 3", "4 5"]],
  [
    "bin",
    {mark: "bar", encoding: {x: {bin: {step: 10}, ...seen}, y: {aggregate: "count"}}},
    ["0 1 5", "3 4", "2"]
  ],
  [
    "bin of a transform, whose end has a field of its own",
    {
      transform: [{bin: {step: 10}, field: "seen", as: "tens"}],
      mark: "bar",
      encoding: {x: {field: "tens", bin: "binned"}, x2: {field: "tens_end"}, y: {aggregate: "count"}}
    },
    ["0 1 5", "3 4", "2"]
  ],
  [
    "stack",
    {mark: "area", encoding: {x: shore, y: {...seen, stack: "zero"}, color: bird}},
    ["0 1", "2 3", "4 5"]
  ],
  [
    "geoshape",
    {
      projection: {type: "mercator"},
      mark: "geoshape",
      encoding: {tooltip: {field: "properties.name"}}
    },
    ["0", "1"],
    [square(30), square(32)]
  ],
  [
    "parameters for a pointer: a brush, bound scales, a legend",
    {
      params: [
        {name: "brush", select: "interval"},
        {name: "grid", select: "interval", bind: "scales"},
        {name: "pick", select: {type: "point", fields: ["bird"]}, bind: "legend"},
        {name: "least", value: 5, bind: {input: "range", min: 0, max: 20}}
      ],
      mark: "point",
      encoding: {
        x: seen,
        y: mass,
        color: {condition: {param: "pick", ...bird}, value: "grey"},
        opacity: {condition: {param: "brush", value: 1}, value: 0.2}
      }
    },
    ["0", "1", "2", "3", "4", "5"]
  ],
  [
    "tooltip and condition",
    {
      mark: {type: "bar", tooltip: {content: "data"}},
      encoding: {
        y: day,
        x: seen,
        color: {condition: {test: "datum.seen > 10", value: "black"}, value: "grey"},
        tooltip: [bird, seen]
      }
    },
    ["0", "1", "2", "3", "4", "5"]
  ],
  [
    "transforms: calculate, window, join, filter",
    {
      transform: [
        {calculate: "datum.seen * datum.mass", as: "weight"},
        {joinaggregate: [{op: "sum", field: "weight", as: "whole"}], groupby: ["shore"]},
        {window: [{op: "rank", as: "rank"}], sort: [{field: "weight", order: "descending"}]},
        {filter: "datum.rank <= 3"}
      ],
      mark: "bar",
      encoding: {x: {field: "weight", type: "quantitative"}, y: {field: "rank", type: "ordinal"}}
    },
    ["1", "0", "2"]
  ],
  [
    "pivot, whose fields are the values of another, and of which Vega does not keep the rows",
    {
      transform: [{pivot: "shore", value: "seen", groupby: ["bird"]}],
      mark: "point",
      encoding: {x: {field: "north", type: "quantitative"}, y: {field: "south", type: "quantitative"}}
    },
    Array(3).fill("0 1 2 3 4 5")
  ],
  [
    "a box plot without outliers",
    {mark: {type: "boxplot", extent: 1.5}, encoding: {x: seen, y: shore}},
    ["0 2 4", "1 3 5"]
  ]
];

describe("Vega-Lite's kinds of spec", () => {
  const said: unknown[] = [];
  const keep = (...words: unknown[]) => {
    said.push(words);
  };
  beforeEach(() => {
    said.length = 0;
    for (const way of ["log", "info", "warn", "error"] as const)
      vi.spyOn(console, way).mockImplementation(keep);
    process.on("unhandledRejection", keep);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.off("unhandledRejection", keep);
  });

  test.each(specimens)(
    "%s: is drawn of its rows, named and tabled, without a word",
    async (_, spec, marks, of) => {
      const given = of === undefined ? rows : of.map(withKey);
      const chart = vegaLite(spec as VegaLiteSpec, given);
      const drawn = await chart.draw(chartFrame());
      const drawnMarks = [...drawn.querySelectorAll(".mark")];
      const keys = drawnMarks.map(mark => mark.getAttribute("data-keys"));
      expect([...keys].sort()).toEqual([...marks].sort());
      for (const mark of drawnMarks)
        expect(mark.getAttribute("aria-label")).toMatch(/^(?!.*(?:NaN|undefined|\[object)).+$/u);
      expect(drawn.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/u);
      expect(chart.describe("en")).toMatch(/^Chart of \d rows/u);
      const {columns, rows: tabled} = chart.table("en");
      expect(columns.length).toBeGreaterThan(0);
      expect(tabled).toHaveLength(given.length);
      expect(said).toEqual([]);
    }
  );

  test("names a mark of which Vega says nothing by its row, as the table has it", async () => {
    const spec: VegaLiteSpec = {
      projection: {type: "mercator"},
      mark: "circle",
      encoding: {
        longitude: {field: "east", type: "quantitative"},
        latitude: {field: "north", type: "quantitative"},
        color: {value: "black"}
      }
    };
    const drawn = await vegaLite(spec, [{east: 30.5, north: 50.25}]).draw(chartFrame());
    expect(drawn.querySelector(".mark")?.getAttribute("aria-label")).toMatch(/30\.5.*50\.25/u);
    const shapes = [square(30), square(32)].map(withKey);
    const plain: VegaLiteSpec = {projection: {type: "mercator"}, mark: "geoshape"};
    const map = await vegaLite(plain, shapes).draw(chartFrame());
    expect([...map.querySelectorAll(".mark")].map(mark => mark.getAttribute("aria-label"))).toEqual([
      "name: Square 30",
      "name: Square 32"
    ]);
    expect(vegaLite(plain, shapes).table("en").rows[0]?.cells).toEqual(["Square 30"]);
  });

  test("keeps the outlines that shapes are cut to", async () => {
    const spec: VegaLiteSpec = {
      mark: {type: "bar", cornerRadiusEnd: 4},
      encoding: {x: shore, y: {aggregate: "sum", ...seen}, color: bird}
    };
    const drawn = await vegaLite(spec, rows).draw(chartFrame());
    const cut = [...drawn.querySelectorAll("[clip-path]")];
    expect(cut).toHaveLength(2);
    for (const each of cut) {
      const id = /#([^)]+)/u.exec(each.getAttribute("clip-path") ?? "")?.[1];
      expect(drawn.querySelector(`[id="${id}"] > path`)?.getAttribute("d")).toBeTruthy();
    }
  });

  test("traces nothing to the rows that a layer draws of data of its own", async () => {
    const spec = {
      layer: [
        {mark: "bar", encoding: {y: bird, x: seen}},
        {data: {values: [{}]}, mark: {type: "text", text: "the lake froze"}},
        {data: {values: [{least: 5}]}, mark: "rule", encoding: {x: {datum: 5}}}
      ]
    };
    const drawn = await vegaLite(spec as unknown as VegaLiteSpec, rows.slice(0, 1)).draw(chartFrame());
    const told = [...drawn.querySelectorAll(".mark")].map(mark => [
      mark.getAttribute("aria-label"),
      mark.getAttribute("data-keys")
    ]);
    expect(told).toEqual([
      ["seen: 4; bird: swan", "0"],
      ["the lake froze", null],
      ["rule", null]
    ]);
  });

  test("leaves out rows without a value where the spec says so, and else refuses to", async () => {
    const gaps = [...rows, {bird: "crane", seen: null, mass: 6}];
    const spec: VegaLiteSpec = {mark: "point", encoding: {x: seen, y: mass}};
    await expect(vegaLite(spec, gaps).draw(chartFrame())).rejects.toThrow(/leaves out row 7 of 7/u);
    const mark = {type: "point", invalid: "filter"} as const;
    const drawn = await vegaLite({...spec, mark}, gaps).draw(chartFrame());
    expect(drawn.querySelectorAll(".mark")).toHaveLength(rows.length);
  });

  test("frames rows whose dates are written otherwise than ours, each with its card", async () => {
    const dated = [
      {date: "Jan 1 2000", seen: 4},
      {date: "2000-02-01T08:00:00Z", seen: 5}
    ].map(withKey);
    const spec: VegaLiteSpec = {
      mark: "line",
      encoding: {x: {field: "date", type: "temporal"}, y: seen}
    };
    const edition = {...chartEdition([]), widths: [640]};
    const made = await figure(edition, vegaLite(spec, dated), {
      id: "sightings",
      title: "Sightings",
      takeaway: "There were more in February."
    });
    expect([...made.querySelectorAll("tbody tr")].map(row => row.textContent)).toEqual([
      "Jan 1 20004",
      "2000-02-01T08:00:00Z5"
    ]);
  });

  test("says of a mark without a value that there is none", async () => {
    const spec: VegaLiteSpec = {
      transform: [{aggregate: [{op: "mean", field: "mass", as: "mean"}], groupby: ["bird"]}],
      mark: "text",
      encoding: {y: bird, text: {field: "mean"}}
    };
    const gap = [{bird: "crane", mass: null}];
    const drawn = await vegaLite(spec, gap).draw(chartFrame());
    expect(drawn.querySelector(".mark")?.getAttribute("aria-label")).toBe("bird: crane; mean: not stated");
  });

  test("says of a line what all its points share, and how many they are", async () => {
    const spec: VegaLiteSpec = {mark: "line", encoding: {x: shore, y: seen, color: bird}};
    const drawn = await vegaLite(spec, rows.slice(0, 4)).draw(chartFrame());
    expect([...drawn.querySelectorAll(".mark")].map(mark => mark.getAttribute("aria-label")).sort()).toEqual([
      "bird: duck; 2 points",
      "bird: swan; 2 points"
    ]);
  });

  test("tables a field that only some rows have", () => {
    const some = [{bird: "swan", next: {seen: 4}}, {bird: "duck"}];
    const spec: VegaLiteSpec = {mark: "tick", encoding: {x: {field: "next.seen", type: "quantitative"}}};
    expect(
      vegaLite(spec, some)
        .table("en")
        .rows.map(({cells}) => cells)
    ).toEqual([["4"], [""]]);
  });

  test("tables a field whose name has dots in it", () => {
    const spec: VegaLiteSpec = {mark: "tick", encoding: {x: {field: "seen\\.first", type: "quantitative"}}};
    const {columns, rows: tabled} = vegaLite(spec, [{"seen.first": 4, bird: "swan"}]).table("en");
    expect(columns.map(({name}) => name)).toEqual(["seen.first"]);
    expect(tabled.map(({cells}) => cells)).toEqual([["4"]]);
  });

  test.each([
    [
      "an image of a row from elsewhere",
      {mark: "image", encoding: {x: seen, y: mass, url: {field: "bird"}}},
      'image "swan"'
    ],
    ["links on marks", {mark: "point", encoding: {x: seen, href: bird}}, "links its marks"],
    [
      "a repeated field that no row has",
      {repeat: ["sean"], spec: {mark: "tick", encoding: {x: {field: {repeat: "repeat"}}}}},
      '"sean"'
    ]
  ])("refuses %s", async (_, spec, message) => {
    await expect(async () =>
      vegaLite(spec as unknown as VegaLiteSpec, rows).draw(chartFrame())
    ).rejects.toThrow(message);
    expect(said).toEqual([]);
  });
});
