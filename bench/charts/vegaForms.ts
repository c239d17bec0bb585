import {bar} from "../../charts/bar.ts";
import {column} from "../../charts/column.ts";
import {divergingBar} from "../../charts/diverging-bar.ts";
import {dotRange} from "../../charts/dot-range.ts";
import {groupedBar} from "../../charts/grouped-bar.ts";
import {heatmapTable} from "../../charts/heatmap-table.ts";
import {line} from "../../charts/line.ts";
import {lollipop} from "../../charts/lollipop.ts";
import {scatter} from "../../charts/scatter.ts";
import {slope} from "../../charts/slope.ts";
import {smallMultiples} from "../../charts/small-multiples.ts";
import {stackedArea} from "../../charts/stacked-area.ts";
import {stackedBar} from "../../charts/stacked-bar.ts";
import {timeline} from "../../charts/timeline.ts";
import {type VegaLiteSpec, vegaLite} from "../../src/figure/index.ts";
import type {Form} from "./form.ts";
import {vegaText} from "./likeVega.ts";
import {events, observations, twice} from "./rows.ts";

const number = (field: string) => ({field, type: "quantitative"});
const name = (field: string) => ({field, type: "nominal", sort: null});
const time = (field: string) => ({field, type: "temporal"});
const written = (field: string) => ({
  mark: {type: "text", align: "left", dx: 5},
  encoding: {text: {field}}
});

/** A module beside the spec that someone would write for the like chart, of the same rows. */
const form = (
  module: string,
  rows: (count: number) => readonly object[],
  chart: (rows: readonly object[]) => ReturnType<Form["chart"]>,
  spec: object
): Form => ({
  name: module,
  beside: "plain Vega",
  chart: count => chart(rows(count)),
  like: count => vegaText(spec, rows(count))
});

const rowHigh = {height: {step: 32}};
const byName = {y: name("name"), x: number("value")};
const points = {mark: "point", encoding: {x: number("value"), y: number("other")}} as const;

export const vegaForms: readonly Form[] = [
  form("bar", observations, rows => bar(rows, {y: "name", x: "value"}), {
    ...rowHigh,
    encoding: byName,
    layer: [{mark: "bar"}, written("value")]
  }),
  form("diverging-bar", observations, rows => divergingBar(rows, {y: "name", x: "difference"}), {
    ...rowHigh,
    encoding: {y: name("name"), x: number("difference")},
    layer: [{mark: "bar"}, written("difference")]
  }),
  form("lollipop", observations, rows => lollipop(rows, {y: "name", x: "value"}), {
    ...rowHigh,
    encoding: byName,
    layer: [
      {mark: "rule", encoding: {x2: {datum: 0}}},
      {mark: {type: "point", filled: true}},
      written("value")
    ]
  }),
  form(
    "dot-range",
    observations,
    rows => dotRange(rows, {y: "name", low: "low", best: "value", high: "high"}),
    {
      ...rowHigh,
      encoding: byName,
      layer: [
        {mark: "rule", encoding: {x: number("low"), x2: {field: "high"}}},
        {mark: "tick", encoding: {x: number("low")}},
        {mark: "tick", encoding: {x: number("high")}},
        {mark: {type: "point", filled: true}},
        written("value")
      ]
    }
  ),
  form("grouped-bar", observations, rows => groupedBar(rows, {y: "group", series: "half", x: "value"}), {
    height: {step: 32},
    encoding: {y: name("group"), yOffset: name("half"), x: number("value")},
    layer: [{mark: "bar", encoding: {color: name("half")}}, written("value")]
  }),
  form("stacked-bar", observations, rows => stackedBar(rows, {y: "group", series: "half", x: "value"}), {
    ...rowHigh,
    encoding: {y: name("group"), x: {...number("value"), stack: "zero"}, detail: name("half")},
    layer: [
      {mark: "bar", encoding: {color: name("half")}},
      {mark: "text", encoding: {text: {field: "value"}}}
    ]
  }),
  form("heatmap-table", observations, rows => heatmapTable(rows, {y: "row", x: "column", value: "value"}), {
    ...rowHigh,
    encoding: {y: name("row"), x: name("column")},
    layer: [
      {mark: "rect", encoding: {color: number("value")}},
      {mark: "text", encoding: {text: {field: "value"}}}
    ]
  }),
  form("column", observations, rows => column(rows, {x: "name", y: "value"}), {
    mark: "bar",
    encoding: {x: name("name"), y: number("value")}
  }),
  form("line", observations, rows => line(rows, {x: "date", y: "value"}), {
    encoding: {x: time("date"), y: number("value")},
    layer: [{mark: "line"}, {mark: {type: "point", filled: true}}]
  }),
  form("slope", twice, rows => slope(rows, {x: "year", y: "level", series: "name"}), {
    encoding: {x: name("year"), y: number("level"), detail: name("name")},
    layer: [
      {mark: "line"},
      {mark: {type: "point", filled: true}},
      written("level"),
      {...written("name"), transform: [{filter: "datum.year === '2021'"}]}
    ]
  }),
  form(
    "small-multiples",
    observations,
    rows => smallMultiples(rows, {x: "date", y: "value", series: "series"}),
    {
      facet: {field: "series", type: "nominal", columns: 3},
      spec: {
        width: 180,
        height: 120,
        encoding: {x: time("date"), y: number("value")},
        layer: [{mark: "line"}, {mark: {type: "point", filled: true}}]
      }
    }
  ),
  form("stacked-area", observations, rows => stackedArea(rows, {x: "halfDate", y: "value", series: "half"}), {
    encoding: {x: time("halfDate"), y: {...number("value"), stack: "zero"}, color: name("half")},
    layer: [{mark: "area"}, {mark: "point"}]
  }),
  form("scatter", observations, rows => scatter(rows, {x: "value", y: "other", label: "name"}), points),
  form("timeline", events, rows => timeline(rows), {
    height: {step: 32},
    encoding: {x: time("date"), y: name("id")},
    layer: [{mark: {type: "point", filled: true}}, written("note")]
  }),
  form("vegaLite(spec, rows)", observations, rows => vegaLite(points as VegaLiteSpec, rows), points)
];
