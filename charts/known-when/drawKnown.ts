import {scaleUtc} from "d3-scale";
import {provenanceOf} from "../../src/claims/index.ts";
import {
  axis,
  chartRoot,
  dotRadius,
  type Frame,
  label,
  mark,
  pathData,
  svg,
  target,
  targetArea,
  textSize
} from "../../src/figure/index.ts";
import {axisTitle} from "../lanes/axisTitle.ts";
import {drawKey} from "../lanes/drawKey.ts";
import {type Drawn, paragraphLines} from "../lanes/paragraph.ts";
import {spread} from "../lanes/spread.ts";
import {plainText} from "../lanes/unitTexts.ts";
import {dateTicks} from "../timeline/dateTicks.ts";
import {drawFrontier} from "./drawFrontier.ts";
import {drawMissing} from "./drawMissing.ts";
import {keyOf} from "./keyOf.ts";
import {heldTitle, saidTitle} from "./messages.ts";
import {type PlacedSaying, placesOf} from "./places.ts";
import type {Days, Saying} from "./saying.ts";

const day = 86_400_000;
const leastHeight = 220;
/** From the plot to the labels, for leaders to bend in, in pixels. */
const bend = 20;
const titleHeight = 22;

export function drawKnown(sayings: readonly Saying[], frame: Frame): SVGSVGElement {
  const placeable = sayings.filter(({missing}) => missing === null);
  const plot = placeable.length ? drawPlot(placeable, frame) : {nodes: [], bottom: 0};
  const rest = drawMissing(
    sayings.filter(({missing}) => missing !== null),
    plot.bottom,
    frame
  );
  return chartRoot(frame, "known-when", rest.bottom + 4, ...plot.nodes, ...rest.nodes);
}

function drawPlot(sayings: readonly Saying[], frame: Frame): Drawn {
  const {width, document, ink, locale, measure} = frame;
  const small = {size: textSize.small, fill: ink.quiet};
  const labelWidth = Math.max(136, Math.min(300, width * 0.4));
  const column = width - labelWidth;
  const heights = new Map(
    sayings.map(each => [each, labelOf(each, column, 0, labelWidth, frame).bottom + 7])
  );
  const height = Math.max(
    leastHeight,
    [...heights.values()].reduce((sum, each) => sum + each, 0)
  );
  const foot = titleHeight + height;
  const domain = domainOf(sayings);
  const held = scaleUtc(domain, [foot, titleHeight]);
  const ticks = dateTicks(held, locale, spansYears(domain));
  const left = Math.max(0, ...ticks.map(({text}) => measure(text, {size: textSize.small}))) + 10;
  const right = column - bend;
  const said = scaleUtc(domain, [left, right]);
  const placed = placesOf(sayings, said, held);
  const tops = spread(
    placed.map(({y, saying}) => ({at: y, height: heights.get(saying) ?? 0})),
    titleHeight,
    foot
  );
  const heldAxis = ticks.flatMap(({at, text}) => [
    svg(document, "line", {x1: left, x2: right, y1: at, y2: at, stroke: ink.hairline}),
    label(document, text, {x: left - 8, y: at + 4, anchor: "end", ...small})
  ]);
  const saidAxis = axis(document, dateTicks(said, locale, spansYears(domain)), {
    from: left,
    to: right,
    y: foot,
    grid: height
  });
  // In a narrow frame the axis is shorter than its title.
  const titleEnd = Math.max(right, measure(saidTitle, {size: textSize.small}));
  const title = axisTitle(frame, saidTitle, {x: titleEnd, y: foot});
  const marks = placed.map((each, index) =>
    drawMark(
      each,
      {top: tops[index] ?? 0, height: heights.get(each.saying) ?? 0, right, column, labelWidth},
      frame
    )
  );
  const key = drawKey(keyOf(sayings, frame), title.bottom + 6, frame);
  return {
    nodes: [
      label(document, heldTitle, {x: 0, y: 13, ...small}),
      ...heldAxis,
      saidAxis,
      ...title.nodes,
      ...drawFrontier(sayings, said, held, frame),
      ...marks,
      ...key.nodes
    ],
    bottom: key.bottom + 8
  };
}

/** From the first day to the last of either time, so that both axes are of the same days. */
function domainOf(sayings: readonly Saying[]): [number, number] {
  const ends = sayings.flatMap(({said, held}) =>
    [said?.from, said?.to, held?.from, held?.to].filter(end => typeof end === "number")
  );
  const first = Math.min(...ends);
  const last = Math.max(...ends) + 1;
  return last - first > day ? [first, last] : [first - day, last + day];
}

const spansYears = ([first, last]: readonly [number, number]): boolean =>
  new Date(first).getUTCFullYear() !== new Date(last).getUTCFullYear();

interface Beside {
  readonly top: number;
  readonly height: number;
  readonly right: number;
  readonly column: number;
  readonly labelWidth: number;
}

/** A claim's dot, the stretches that its times may lie in, and its label, to which a line leads for as long as it is known. */
function drawMark(
  {saying, x, y, across, down}: PlacedSaying,
  {top, height, right, column, labelWidth}: Beside,
  frame: Frame
): SVGElement {
  const {document, ink} = frame;
  const {held, said, isHollow, name, claim} = saying;
  const stroke = {fill: "none", stroke: ink.stated, "stroke-width": 2};
  const dot = isHollow ? {...stroke, r: dotRadius - 1, fill: ink.paper} : {r: dotRadius, fill: ink.stated};
  const leader = pathData`M${x},${y}H${right}L${column - 4},${top + 9}`;
  return mark(
    document,
    {name, provenance: provenanceOf(claim)},
    target(document, {from: x - dotRadius, to: x + dotRadius}, y),
    targetArea(document, {x: column, y: top, width: labelWidth, height: Math.max(24, height)}),
    svg(document, "path", {d: leader, fill: "none", stroke: ink.muted}),
    ...(isLong(held)
      ? [svg(document, "path", {...stroke, d: pathData`M${x},${down[0] - 1}V${down[1] + 1}`})]
      : []),
    ...(isLong(said)
      ? [svg(document, "path", {...stroke, d: pathData`M${across[0] + 1},${y}H${across[1] - 1}`})]
      : []),
    svg(document, "circle", {cx: x, cy: y, ...dot}),
    ...labelOf(saying, column, top, labelWidth, frame).lines.map(({text, style}) =>
      label(document, text, style)
    )
  );
}

/** Whether a time is longer than a day, or open. */
const isLong = (days: Days | null): boolean =>
  days !== null && (days.from === null || days.to === null || days.to - days.from > day);

function labelOf({figure, note}: Saying, x: number, y: number, width: number, frame: Frame) {
  const said = paragraphLines(frame, figure, {x, y, width, size: textSize.label, weight: 600});
  const more = paragraphLines(frame, plainText(note), {x, y: said.bottom, width, fill: frame.ink.quiet});
  return {lines: [...said.lines, ...more.lines], bottom: more.bottom};
}
