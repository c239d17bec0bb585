import {provenanceOf} from "../claims/index.ts";
import {hasColumn} from "./channel.ts";
import type {Chart, Family} from "./chart.ts";
import {drawVegaLite} from "./drawVegaLite.ts";
import {emptyChart} from "./emptyChart.ts";
import {heading} from "./heading.ts";
import {nothingToShow} from "./messages.ts";
import {rowsTable} from "./rowsTable.ts";
import {fieldsOf, hasOwnData, marksOf, unescaped} from "./vegaLiteCheck.ts";
import type {Meant} from "./vegaLiteScene.ts";
import type {VegaLiteSpec} from "./vegaLiteSpec.ts";

export interface VegaLiteOptions {
  /** Where it stands among the families of charts; "magnitude" unless told. */
  readonly family?: Family;
  /** What the chart is and shows, for readers who do not see it; made from the spec unless told. */
  readonly description?: string;
  /** The columns of its table, with their headings; the fields that the spec names unless told. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What a screen reader says of the mark that stands for these rows; what Vega would say unless told. */
  readonly label?: (rows: readonly object[]) => string;
}

/**
 * A chart of any Vega-Lite 6 spec. The spec leaves out its data: the rows are given beside it, and each mark knows which
 * of them it stands for, through aggregates too. Throws, when drawn, for what Vega-Lite only warns of, for fields that
 * no row has, and for rows that would silently be left out.
 */
export function vegaLite(spec: VegaLiteSpec, rows: Iterable<object>, options: VegaLiteOptions = {}): Chart {
  const kept = Object.freeze([...rows]);
  const columns =
    options.columns ?? Object.fromEntries(columnsOf(spec, kept).map(name => [name, heading(name)]));
  const isMixed = hasOwnData(spec);
  const markOf = ({rows: indices, said, shown}: Meant, locale: string) => {
    // What Vega does not trace to rows is made of all of them, or of data that the spec brings itself.
    if (!indices && isMixed) return {name: said || shown, provenance: null};
    const meant = indices ? indices.flatMap(index => kept[index] ?? []) : kept;
    const name = options.label?.(meant) || said || namedByCells(meant, columns, locale);
    return {name, provenance: provenanceOf(meant)};
  };
  return {
    name: "vega-lite",
    family: options.family ?? "magnitude",
    rows: kept,
    draw: frame =>
      kept.length
        ? drawVegaLite(spec, kept, frame, {name: "vega-lite", mark: meant => markOf(meant, frame.locale)})
        : emptyChart(frame, "vega-lite"),
    describe: () => options.description ?? describe(spec, kept.length, Object.values(columns)),
    table: locale => rowsTable(kept, columns, locale)
  };
}

/** The name of a mark of which Vega says nothing, such as a point at a longitude and a latitude. */
function namedByCells(
  meant: readonly object[],
  columns: Readonly<Record<string, string>>,
  locale: string
): string {
  if (meant.length === 1) {
    const table = rowsTable(meant, columns, locale);
    const cells = table.rows[0]?.cells ?? [];
    const said = table.columns.flatMap(({label}, index) => (cells[index] ? `${label}: ${cells[index]}` : []));
    if (said.length > 0) return said.join("; ");
  }
  return `${meant.length} ${meant.length === 1 ? "row" : "rows"}`;
}

/** The fields that the spec names and some row has; all of the rows' where it names none. */
function columnsOf(spec: VegaLiteSpec, rows: readonly object[]): readonly string[] {
  const named = fieldsOf(spec)
    .map(unescaped)
    .filter(field => rows.some(row => hasColumn(row, field)));
  return named.length > 0 ? named : saidIn(rows[0] ?? {});
}

/** The columns of a row that have a text; of a GeoJSON feature those of its properties. */
function saidIn(row: object): readonly string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (typeof value !== "object" || value === null)
      return name === "type" && "geometry" in row ? [] : [name];
    return name === "properties" ? Object.keys(value).map(key => `${name}.${key}`) : [];
  });
}

function describe(spec: VegaLiteSpec, count: number, fields: readonly string[]): string {
  if (count === 0) return nothingToShow;
  const marks = marksOf(spec).join(" and ") || "drawing";
  return `Chart of ${count} ${count === 1 ? "row" : "rows"}, drawn as ${marks}: ${fields.join(", ")}.`;
}
