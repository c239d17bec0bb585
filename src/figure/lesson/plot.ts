import {formatNumber} from "../../claims/index.ts";
import {html} from "../html.ts";
import {svg} from "../svg.ts";
import type {DrawnPoint} from "./drawnPoints.ts";

export type PlotKind = "line" | "bars";

/** The height of a plot in its own units; a column is as wide as `column`. */
const height = 1000;
const column = 100;

/**
 * A plot that fits any width with the text at its own size: columns of equal width in CSS, and behind them shapes that are
 * stretched to fit, their strokes not. `series` are drawn in order; an empty one is there for the reader's script to fill.
 */
export function plot(
  document: Document,
  locale: string,
  kind: PlotKind,
  points: readonly DrawnPoint[],
  top: number,
  series: readonly {readonly class: string; readonly values: readonly (number | null)[]}[],
  over?: Node
): HTMLElement {
  const ticks = [top, top / 2, 0].map(tick => html(document, "span", {}, formatNumber(tick, locale)));
  return html(
    document,
    "div",
    {class: "plot", "data-kind": kind, "data-top": String(top)},
    html(document, "div", {class: "plot-scale", "aria-hidden": "true"}, ...ticks),
    html(
      document,
      "div",
      {class: "plot-field"},
      svg(
        document,
        "svg",
        {
          viewBox: `0 0 ${points.length * column} ${height}`,
          preserveAspectRatio: "none",
          "aria-hidden": "true"
        },
        ...series.flatMap(({class: name, values}) => [
          svg(document, "path", {class: `plot-series ${name}`, d: shapeOf(kind, values, top)}),
          ...(kind === "line" && values.length > 0
            ? [svg(document, "path", {class: `plot-dots ${name}`, d: dotsOf(values, top)})]
            : [])
        ])
      ),
      ...(over ? [over] : [])
    ),
    html(
      document,
      "div",
      {class: "plot-names", "aria-hidden": "true"},
      ...points.map(({x}) => html(document, "span", {}, x))
    )
  );
}

/** Lines of no length with round ends are dots, also where the plot is stretched. */
function dotsOf(values: readonly (number | null)[], top: number): string {
  return values
    .map((value, i) => (value === null ? "" : `M${i * column + column / 2},${heightOf(value, top)}h0`))
    .join("");
}

const heightOf = (value: number, top: number) => Math.round(height * (1 - value / top));

/** The `d` of a path: for a line, through the middles of the columns, broken where a value is missing; bars stand in them. */
export function shapeOf(kind: PlotKind, values: readonly (number | null)[], top: number): string {
  const y = (value: number) => heightOf(value, top);
  if (kind === "bars")
    return values
      .map((value, i) =>
        value === null ? "" : `M${i * column + 20},${height}V${y(value)}H${i * column + 80}V${height}Z`
      )
      .join("");
  return values
    .map((value, i) => {
      if (value === null) return "";
      const isJoined = i > 0 && values[i - 1] !== null;
      const at = `${i * column + column / 2},${y(value)}`;
      return `${isJoined ? "L" : "M"}${at}`;
    })
    .join("");
}
