import {units} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  chartRoot,
  dotRadius,
  type Frame,
  label,
  labelBeside,
  type QuantityScale,
  quantityScale,
  svg,
  textSize,
  unitAxes
} from "../../src/figure/index.ts";
import {drawKey, type KeyEntry} from "../lanes/drawKey.ts";
import {drawLanes, type LaneShapes, laneColumns} from "../lanes/drawLanes.ts";
import {plainText} from "../lanes/unitTexts.ts";
import type {LagPair} from "./lagPair.ts";
import {workedOut} from "./messages.ts";

/** How far a lag without an end trails off, in pixels. */
const trail = 40;

/** Lags from their beginnings on, all from one line: a dot where each begins, a square where it ends. */
export function drawLag(
  pairs: readonly LagPair[],
  {from, to}: {readonly from: string; readonly to: string},
  frame: Frame
): SVGSVGElement {
  const {measure, locale} = frame;
  const columns = laneColumns(frame);
  const [left, right] = columns.within;
  const quantities = pairs.flatMap(({quantity}) => quantity ?? []);
  const start = left + dotRadius;
  const {domain} = quantityScale(quantities, {range: [start, right]});
  const ends = pairs.flatMap(({quantity, days}) => {
    const share = ((quantity?.high ?? 0) * units.d.toBase) / domain[1];
    return share > 0 ? [start + (right - measure(days) - dotRadius - 10 - start) / share] : [];
  });
  const scale = quantityScale(quantities, {
    range: [start, Math.max(start + 80, Math.min(right - dotRadius, ...ends))]
  });
  const {nodes, bottom} = drawLanes(
    pairs.map(pair => ({
      head: pair.label,
      notes: pair.dates.map(date => ({texts: plainText(capitalised(date, locale))})),
      name: capitalised(pair.name, locale),
      provenance: pair.provenance,
      draw: (y, within) => dumbbell(pair, scale, y, within, frame)
    })),
    columns,
    {top: 0},
    frame
  );
  const whole = `Days from ${from} to ${to}`;
  const title = measure(whole, {size: textSize.small}) <= scale.range[1] ? whole : "Days";
  const isLong = quantities.some(({high}) => high !== null && high > 0);
  const axes = isLong
    ? unitAxes(frame, scale, {unit: "d", y: bottom, grid: columns.stacked ? 0 : bottom, title})
    : [];
  const keyTop = bottom + (isLong ? axisHeight(true) : 0);
  const key = drawKey(keyOf(pairs, {from, to}, frame), keyTop + 4, frame);
  return chartRoot(frame, "lag", key.bottom, ...axes, ...nodes, ...key.nodes);
}

function dumbbell(
  {from, to, quantity, days}: LagPair,
  scale: QuantityScale,
  y: number,
  within: readonly [number, number],
  frame: Frame
): LaneShapes {
  const {document, ink, measure} = frame;
  const line = (x1: number, x2: number, style = {}) =>
    svg(document, "line", {x1, x2, y1: y, y2: y, stroke: ink.measured, "stroke-width": 2, ...style});
  const start = scale.at(0, "d");
  const [low, high] = quantity
    ? [scale.at(quantity.low ?? 0, "d"), scale.at(quantity.high ?? 0, "d")]
    : [start, start];
  const shapes =
    quantity && to
      ? [
          line(start, low),
          ...(low < high
            ? [
                svg(document, "rect", {
                  x: low,
                  y: y - 6,
                  width: high - low,
                  height: 12,
                  fill: ink.stated,
                  "fill-opacity": 0.22,
                  stroke: ink.stated,
                  "stroke-width": 1.5
                })
              ]
            : [square(low, y, to.isHollow, high === start ? 7 : 5, frame)]),
          dot(start, y, from.isHollow, frame)
        ]
      : [line(start, start + trail, {"stroke-dasharray": "4 4"}), dot(start, y, from.isHollow, frame)];
  const reach = {from: start - dotRadius, to: (quantity ? high : start + trail) + dotRadius + 2};
  const beside = labelBeside(reach, measure(days), within);
  return {
    nodes: [
      ...shapes,
      label(document, days, {
        x: beside.x,
        y: y + beside.dy,
        anchor: beside.anchor,
        fill: quantity ? ink.text : ink.quiet,
        halo: true
      })
    ],
    ...reach,
    bottom: y + Math.max(12, beside.dy + 4)
  };
}

function dot(cx: number, cy: number, isHollow: boolean, {document, ink}: Frame): SVGElement {
  return isHollow
    ? svg(document, "circle", {
        cx,
        cy,
        r: dotRadius - 1,
        fill: ink.paper,
        stroke: ink.stated,
        "stroke-width": 2
      })
    : svg(document, "circle", {cx, cy, r: dotRadius, fill: ink.stated});
}

function square(x: number, y: number, isHollow: boolean, half: number, {document, ink}: Frame): SVGElement {
  const inner = isHollow ? half - 1 : half;
  return svg(document, "rect", {
    x: x - inner,
    y: y - inner,
    width: 2 * inner,
    height: 2 * inner,
    fill: isHollow ? ink.paper : ink.stated,
    ...(isHollow ? {stroke: ink.stated, "stroke-width": 2} : {})
  });
}

function keyOf(pairs: readonly LagPair[], {from, to}: {from: string; to: string}, frame: Frame): KeyEntry[] {
  const {locale} = frame;
  const isHollow = pairs.some(pair => pair.from.isHollow || pair.to?.isHollow);
  return [
    {text: capitalised(from, locale), draw: (x, y) => [dot(x + 14, y, false, frame)]},
    {text: capitalised(to, locale), draw: (x, y) => [square(x + 14, y, false, 5, frame)]},
    ...(isHollow
      ? [
          {
            text: `Date ${workedOut}, or approximate`,
            draw: (x: number, y: number) => [dot(x + 6, y, true, frame), square(x + 21, y, true, 5, frame)]
          }
        ]
      : [])
  ];
}
