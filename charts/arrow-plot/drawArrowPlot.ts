import type {Quantity} from "../../src/claims/index.ts";
import {
  axisHeight,
  chartRoot,
  dotRadius,
  type Frame,
  isStated,
  notStated,
  openEnd,
  type QuantityScale,
  quantityLabel,
  quantityLabelWidth,
  quantityScale,
  quantityShapes,
  svg,
  unitAxes
} from "../../src/figure/index.ts";
import {drawKey} from "../lanes/drawKey.ts";
import {drawLanes, type LaneNote, type LaneShapes, laneColumns} from "../lanes/drawLanes.ts";
import {labelledShapes} from "../lanes/labelledShapes.ts";
import {plainText, unitTexts} from "../lanes/unitTexts.ts";
import {arrow} from "./arrow.ts";
import {onceOnly} from "./messages.ts";
import type {Shift} from "./shift.ts";
import type {Said} from "./timed.ts";

const gap = 8;
/** A plot that is narrower has its figures in the head of the row instead. */
const narrowest = 140;

/** Arrows from the first figure to the last, on one scale. */
export function drawArrowPlot(
  shifts: readonly Shift[],
  {title, zero}: {readonly title: string; readonly zero: boolean},
  frame: Frame
): SVGSVGElement {
  const columns = laneColumns(frame);
  const [left, right] = columns.within;
  const all = shifts.flatMap(({then, now, between}) => [then, ...between, ...(now ? [now] : [])]);
  const quantities = all.flatMap(({quantity}) => quantity ?? []);
  const widest = Math.max(0, ...quantities.map(quantity => quantityLabelWidth(frame, quantity)));
  const isRoomy = right - left - 2 * (widest + gap + dotRadius) >= narrowest;
  const margin = isRoomy ? widest + gap + dotRadius : openEnd;
  const scale = quantityScale(quantities, {
    range: [left + (isRoomy || !zero ? margin : dotRadius), right - margin],
    zero
  });
  const {nodes, bottom} = drawLanes(
    shifts.map(shift => ({
      head: shift.label,
      notes: notesOf(shift, !isRoomy, frame),
      name: shift.name,
      provenance: shift.provenance,
      draw: (y, within) => drawShift(shift, scale, {y, within, isLabelled: isRoomy}, frame)
    })),
    columns,
    {top: 0},
    frame
  );
  const unit = quantities[0]?.unit;
  const axes = unit
    ? unitAxes(frame, scale, {unit, y: bottom, grid: columns.stacked ? 0 : bottom, title})
    : [];
  const keyTop = bottom + (unit ? axisHeight(title !== "") : 0) + 4;
  const key = drawKey(
    shifts.some(({now}) => now)
      ? [
          {
            text: "from the first figure to the last",
            draw: (x, y) => arrow([x + 2, y], [x + 26, y], frame)
          }
        ]
      : [],
    keyTop,
    frame
  );
  return chartRoot(frame, "arrow-plot", key.bottom, ...axes, ...nodes, ...key.nodes);
}

function notesOf({then, now, between}: Shift, withFigures: boolean, {locale}: Frame): LaneNote[] {
  const said = [then, ...between, ...(now ? [now] : [])];
  if (!withFigures) {
    const dates = now ? `${then.when} to ${now.when}` : onceOnly(then.when);
    return [{texts: plainText(dates)}];
  }
  return said.map(({when, quantity}) => ({
    texts: unitTexts(
      quantity ? [quantity] : [],
      locale,
      say => `${when}: ${quantity ? say(quantity) : notStated}`
    )
  }));
}

interface Place {
  readonly y: number;
  readonly within: readonly [number, number];
  readonly isLabelled: boolean;
}

function drawShift(
  {then, now, between}: Shift,
  scale: QuantityScale,
  place: Place,
  frame: Frame
): LaneShapes {
  const {ink} = frame;
  const first = dotAt(then, scale);
  const last = now && dotAt(now, scale);
  const ticks = between.flatMap(said => tickAt(said, scale, place.y, frame));
  if (!now) return drawSaid(then, scale, {...place, colour: ink.stated}, frame);
  if (first !== null && last !== null)
    return alongOneLine(then, now, [first, last], ticks, scale, place, frame);
  const upper = drawSaid(then, scale, {...place, colour: ink.muted}, frame);
  const lower = drawSaid(now, scale, {...place, y: upper.bottom + 10, colour: ink.stated}, frame);
  return {
    nodes: [
      ...(then.quantity && now.quantity
        ? arrow([upper.anchor, place.y + 9], [lower.anchor, upper.bottom + 1], frame)
        : []),
      ...upper.nodes,
      ...lower.nodes
    ],
    from: Math.min(upper.from, lower.from),
    to: Math.max(upper.to, lower.to),
    bottom: lower.bottom
  };
}

/** Where a figure that is one dot stands: no range, no open end. */
function dotAt({quantity}: Said, scale: QuantityScale): number | null {
  const isDot =
    quantity && quantity.value !== null && ["exactly", "about", "nearly"].includes(quantity.hedge);
  const hasEnds = quantity && quantity.low !== null && quantity.high !== null && quantity.low < quantity.high;
  return isDot && !hasEnds && quantity.value !== null ? scale.at(quantity.value, quantity.unit) : null;
}

function alongOneLine(
  then: Said,
  now: Said,
  [from, to]: readonly [number, number],
  ticks: readonly Node[],
  scale: QuantityScale,
  {y, within, isLabelled}: Place,
  frame: Frame
): LaneShapes {
  const {ink} = frame;
  const shapes = (said: Said, colour: string) =>
    said.quantity ? quantityShapes(frame, scale, said.quantity, {y, colour, within}).shapes : [];
  const way = to < from ? -1 : 1;
  const words = (quantity: Quantity | null, x: number, side: number, fill: string) =>
    quantity && isLabelled
      ? quantityLabel(frame, quantity, {
          x: x + side * (dotRadius + gap),
          y: y + 4,
          anchor: side < 0 ? "end" : "start",
          fill,
          halo: true
        })
      : [];
  return {
    nodes: [
      ...(Math.abs(to - from) > 2 * dotRadius
        ? arrow([from + way * dotRadius, y], [to - way * dotRadius, y], frame)
        : []),
      ...ticks,
      ...shapes(then, ink.muted),
      ...shapes(now, ink.stated),
      ...words(then.quantity, from, -way, ink.quiet),
      ...words(now.quantity, to, way, ink.text)
    ],
    from: Math.min(from, to) - dotRadius,
    to: Math.max(from, to) + dotRadius,
    bottom: y + 12
  };
}

function drawSaid(
  {quantity}: Said,
  scale: QuantityScale,
  {y, within, colour, isLabelled}: Place & {readonly colour: string},
  frame: Frame
): LaneShapes & {readonly anchor: number} {
  const drawn = quantity ?? nothing;
  if (isLabelled || !isStated(drawn)) return labelledShapes(frame, scale, drawn, {y, within, colour});
  const {shapes, ...extent} = quantityShapes(frame, scale, drawn, {y, within, colour});
  return {nodes: shapes, ...extent, bottom: y + 12};
}

/** What stands for a figure that is not stated: a hatched slot. */
const nothing: Quantity = {hedge: "exactly", value: null, low: null, high: null, unit: "count", step: 1};

function tickAt({quantity}: Said, scale: QuantityScale, y: number, {document, ink}: Frame): SVGElement[] {
  if (quantity?.value === null || !quantity) return [];
  const x = scale.at(quantity.value, quantity.unit);
  return [
    svg(document, "line", {x1: x, x2: x, y1: y - 5, y2: y + 5, stroke: ink.muted, "stroke-width": 1.5})
  ];
}
