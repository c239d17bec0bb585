import {type UnitCode, units} from "../../src/claims/index.ts";
import {
  axis,
  capitalised,
  emptyChart,
  type Frame,
  label,
  type QuantityScale,
  quantityScale,
  svg,
  type Tick,
  textSize
} from "../../src/figure/index.ts";
import {seriesNames} from "../plane/crossed.ts";
import type {Dated} from "../plane/dated.ts";
import {drawMarks, targetAt, targets} from "../plane/drawMarks.ts";
import {isAlone, lineLayer, stretches} from "../plane/lineLayers.ts";
import {footLines, hatchLayer, missingWords} from "../plane/missing.ts";
import {mostSeries, roundShape} from "../plane/seriesLook.ts";
import {type TimeScale, timeScale, timeTicks} from "../plane/timeScale.ts";
import {valueAxis, valueAxisWidth} from "../plane/valueAxis.ts";
import {type DotParts, dotLayers, dotParts, noDot} from "../slots/hedgedDots.ts";
import {pixels} from "../slots/slotLayers.ts";
import {measureOf} from "../slots/slotTable.ts";
import type {SmallMultiplesOptions} from "../small-multiples.ts";
import {type Panel, panelLayout, titleLine, titleStyle} from "./panelLayout.ts";

const name = "small-multiples";
const hatch = {width: 6, height: 12};
/** Between a panel's edge and its first and last dates. */
const inset = 4;

/** A panel with its scales and the points that are in it. */
interface Drawn extends Panel {
  readonly points: readonly Dated[];
  readonly x: TimeScale;
  readonly y: QuantityScale;
}

export async function drawPanels(points: readonly Dated[], options: SmallMultiplesOptions, frame: Frame) {
  if (points.length === 0) return emptyChart(frame, name);
  const {document, ink, locale} = frame;
  const names = seriesNames(points);
  const quantities = points.flatMap(({quantity}) => (quantity && dotParts(quantity) ? [quantity] : []));
  const unit = quantities[0]?.unit ?? "count";
  const scaleIn = (bottom: number, top: number) =>
    quantityScale(quantities, {range: [bottom, top], zero: options.zero ?? true});
  const gutter = Math.ceil(valueAxisWidth(frame, scaleIn(100, 0), unit)) + 8;
  const title = measureOf(points, options.title);
  const {panels, bottom} = panelLayout(names, gutter, title ? 26 : 4, frame);
  const dates = points.map(({when}) => when);
  const drawn = panels.map(
    (panel): Drawn => ({
      ...panel,
      points: points.filter(({series}) => series === panel.series),
      x: timeScale(dates, [panel.left + inset, panel.right - inset]),
      y: scaleIn(panel.bottom, panel.top)
    })
  );
  const missing = points.filter(({quantity}) => !quantity || !dotParts(quantity));
  const feet = footLines(
    missingWords(
      missing.map(point => ({...point, where: `${point.series}, ${point.group}`})),
      locale
    ),
    bottom + 4,
    frame
  );
  const marks = drawn.flatMap(panel => marksOf(panel, frame));
  const layers = [
    lineLayer(),
    targets(frame),
    ...dotLayers(frame, {
      along: "y",
      scale: pixels("y"),
      across: pixels("lineX"),
      look: {colour: "colour", shape: "shape"},
      radius: 3
    }),
    hatchLayer(frame, hatch.width, hatch.height)
  ];
  const root = await drawMarks(name, marks, Math.ceil(feet.bottom + 4), layers, frame);
  const context = options.context ?? names.length <= mostSeries;
  const quiet = {size: textSize.small, fill: ink.quiet};
  root.prepend(
    ...(title ? [label(document, capitalised(title, locale), {x: 0, y: 12, ...quiet})] : []),
    ...drawn.flatMap(panel => [
      ...(panel.leads ? valueAxis(frame, panel.y, {unit, from: 0, to: rowEnd(panel, drawn)}) : []),
      ...panel.title.map((line, index) =>
        label(document, line, {
          x: panel.left,
          y: panel.top - 8 - 4 - (panel.title.length - 1 - index) * titleLine,
          ...titleStyle
        })
      ),
      axis(document, endsOnly(timeTicks(panel.x, dates, locale)), {
        from: panel.left,
        to: panel.right,
        y: panel.bottom
      }),
      ...(context ? behind(panel, drawn, frame) : [])
    ])
  );
  root.append(...feet.nodes);
  return root;
}

function marksOf({points, x, y, bottom, left, right}: Drawn, {ink}: Frame) {
  const stretch = stretches(points);
  const width = Math.max(1, Math.min(24, (right - left) / points.length));
  const last = points.findLastIndex(({quantity}) => quantity && dotParts(quantity));
  return points.map((point, index) => {
    const parts = point.quantity && dotParts(point.quantity);
    const at = x(point.when.at);
    const level = levelOf(point, y) ?? bottom - hatch.height / 2;
    const dot = index === last || stretch[index] === null || isAlone(stretch, index);
    return {
      ...point,
      datum: {
        ...noDot,
        ...(parts ? inPixels(parts, y, point.quantity?.unit ?? "count") : {}),
        ...(dot ? {} : {full: null}),
        ...targetAt(at, level, width),
        stretch: stretch[index] === null ? null : `${point.series} ${stretch[index]}`,
        lineX: at,
        lineY: level,
        colour: ink.stated,
        shape: roundShape,
        hatchX: parts ? null : at - hatch.width / 2,
        hatchY: bottom - hatch.height / 2
      }
    };
  });
}

/** The parts in pixels, for each row of panels has a scale of its own. */
function inPixels(parts: DotParts, y: QuantityScale, unit: UnitCode): DotParts {
  const at = (base: number | null) => (base === null ? null : y.at(base / units[unit].toBase, unit));
  const {low, high, full, hollow, openAbove, openBelow} = parts;
  return {
    low: at(low),
    high: at(high),
    full: at(full),
    hollow: at(hollow),
    openAbove: at(openAbove),
    openBelow: at(openBelow)
  };
}

function levelOf({quantity}: Dated, y: QuantityScale): number | null {
  if (!quantity || !dotParts(quantity)) return null;
  const stands = quantity.value ?? quantity.low ?? quantity.high;
  return stands === null ? null : y.at(stands, quantity.unit);
}

/** The lines of the other panels, faintly: for comparison, not for reading. */
function behind(panel: Drawn, all: readonly Drawn[], {document, ink}: Frame): SVGPathElement[] {
  return all.flatMap(({series, points}) => {
    if (series === panel.series) return [];
    const stretch = stretches(points);
    const d = points.flatMap((point, index) => {
      const y = levelOf(point, panel.y);
      if (stretch[index] === null || y === null) return [];
      const start = stretch[index] !== stretch[index - 1];
      return [`${start ? "M" : "L"}${round(panel.x(point.when.at))},${round(y)}`];
    });
    return d.length
      ? [
          svg(document, "path", {
            d: d.join(""),
            fill: "none",
            stroke: ink.muted,
            "stroke-opacity": 0.4,
            "aria-hidden": "true"
          })
        ]
      : [];
  });
}

const rowEnd = ({top}: Panel, all: readonly Panel[]): number =>
  Math.max(...all.filter(panel => panel.top === top).map(({right}) => right));

/** A panel has room for its first and its last date. */
const endsOnly = (ticks: readonly Tick[]): Tick[] => [...ticks.slice(0, 1), ...ticks.slice(1).slice(-1)];

const round = (value: number): number => Math.round(value * 100) / 100;
