import {provenanceOf, type Quantity} from "../../src/claims/index.ts";
import {
  axisHeight,
  type Frame,
  label,
  mark,
  type PlacedFlag,
  placeFlags,
  polesCross,
  type QuantityScale,
  quantityLabel,
  quantityLabelWidth,
  quantityShapes,
  svg,
  target,
  textSize,
  unitAxes,
  wrapText
} from "../../src/figure/index.ts";
import {type DrawnRows, type StatedRows, stripScale} from "./drawnRows.ts";
import type {StripRow} from "./stripRows.ts";

/** Placing flags takes the fourth power of their number, and nobody follows more poles than these. */
const mostFlags = 24;
const lineHeight = 16;
/** From the stated line down to the measured one, in pixels. */
const lineGap = 52;
const poleGap = 5;
/** Between two labels of a row, and between two rows, in pixels. */
const flagGap = {x: 10, y: 8};

/** A label over a line: some lines of a place's name, then the distance. */
interface StripFlag {
  readonly x: number;
  readonly width: number;
  readonly row: StripRow;
  readonly quantity: Quantity;
  readonly place: readonly string[];
}

type Flown = PlacedFlag<StripFlag> & {readonly top: number};

/** The y of the lines, and what flies above and below them. */
interface Layout {
  readonly scale: QuantityScale;
  readonly stated: number;
  readonly measured: number;
  readonly above: readonly Flown[];
  readonly below: readonly Flown[];
  readonly axis: number;
}

const words = {stated: ["as", "stated"], measured: ["as", "measured"]};

/**
 * All places on one line, their labels flying over it. Null where labels are in each other's way, where they would
 * be too many, or where an order of magnitude would lie over the others.
 */
export function drawFlags({rows, unit, title}: StatedRows, frame: Frame): DrawnRows | null {
  if (rows.length > mostFlags || rows.some(({claim}) => claim.quantity.hedge === "order_of")) return null;
  const {document, ink} = frame;
  const layout = layoutOf(rows, frame);
  const {scale, axis, stated, measured, above, below} = layout;
  if (polesCross(above) || polesCross(below)) return null;
  const [zero, end] = scale.range;
  const across = (y: number, stroke: string) =>
    svg(document, "line", {x1: zero, x2: end, y1: y, y2: y, stroke, "stroke-width": 1});
  const base = [
    ...unitAxes(frame, scale, {unit, y: axis, grid: axis - stated, title}),
    svg(document, "line", {
      x1: zero,
      x2: zero,
      y1: stated - 10,
      y2: axis,
      stroke: ink.text,
      "stroke-width": 2
    }),
    across(stated, ink.stated),
    ...(below.length ? [across(measured, ink.measured), ...lineNames(layout, frame)] : [])
  ];
  return {base, marks: rows.map(row => drawMark(row, layout, frame)), bottom: axis + axisHeight(true) + 4};
}

function layoutOf(rows: readonly StripRow[], frame: Frame): Layout {
  const {width, measure} = frame;
  const hasMeasured = rows.some(({measured}) => measured);
  const names = [...words.stated, ...words.measured].map(word => measure(word, {size: textSize.small}));
  const left = hasMeasured ? Math.max(...names) + 12 : 8;
  const scale = stripScale(rows, left, frame);
  const ends = [left, width] as const;
  const above = fly(
    placeFlags(
      rows.map(row => statedFlag(row, scale, frame)),
      ends
    )
  );
  const below = fly(
    placeFlags(
      rows.flatMap(row => measuredFlag(row, scale, frame)),
      ends
    )
  );
  const stated = heightOf(above) + 18;
  const measured = hasMeasured ? stated + lineGap : stated;
  return {scale, above, below, stated, measured, axis: measured + (hasMeasured ? heightOf(below) + 22 : 20)};
}

function statedFlag(row: StripRow, scale: QuantityScale, frame: Frame): StripFlag {
  const {quantity} = row.claim;
  const place = wrapText(row.place, Math.min(190, frame.width * 0.5), {weight: 600});
  const wide = Math.max(
    quantityLabelWidth(frame, quantity),
    ...place.map(line => frame.measure(line, {weight: 600}))
  );
  const shape = quantityShapes(frame, scale, quantity, {y: 0, colour: "", within: scale.range});
  const x = shape.anchor;
  return {x, width: wide + poleGap + flagGap.x, row, quantity, place};
}

function measuredFlag(row: StripRow, scale: QuantityScale, frame: Frame): StripFlag[] {
  const quantity = row.measured?.quantity;
  if (!quantity || quantity.value === null) return [];
  const width = quantityLabelWidth(frame, quantity) + poleGap + flagGap.x;
  return [{x: scale.at(quantity.value, quantity.unit), width, row, quantity, place: []}];
}

/** Gives each row of flags its place, as high as its tallest label. `top` counts from the line. */
function fly(flags: readonly PlacedFlag<StripFlag>[]): Flown[] {
  const tallest = (row: number) =>
    Math.max(
      0,
      ...flags.filter(flag => flag.row === row).map(({flag}) => (flag.place.length + 1) * lineHeight)
    );
  return flags.map(flag => {
    let top = 0;
    for (let row = 0; row <= flag.row; row++) top += tallest(row) + flagGap.y;
    return {...flag, top};
  });
}

const heightOf = (flags: readonly Flown[]): number => Math.max(0, ...flags.map(({top}) => top));

function lineNames({scale, stated, measured}: Layout, {document, ink}: Frame): SVGElement[] {
  const x = scale.range[0] - 8;
  const name = (lines: readonly string[], y: number, fill: string) =>
    lines.map((line, index) =>
      label(document, line, {
        x,
        y: y - 2 + index * 13,
        anchor: "end",
        size: textSize.small,
        fill,
        weight: 600
      })
    );
  return [...name(words.stated, stated, ink.stated), ...name(words.measured, measured, ink.measured)];
}

function drawMark(row: StripRow, layout: Layout, frame: Frame): SVGElement {
  const {document, ink} = frame;
  const {scale, stated} = layout;
  const shape = quantityShapes(frame, scale, row.claim.quantity, {
    y: stated,
    colour: ink.stated,
    within: [scale.range[0], frame.width]
  });
  return mark(
    document,
    {name: row.name, provenance: provenanceOf(row.claim)},
    target(document, shape, stated),
    ...drawMeasured(row, shape.anchor, layout, frame),
    ...layout.above
      .filter(({flag}) => flag.row === row)
      .flatMap(flown => drawFlag(flown, stated, -1, ink.stated, frame)),
    ...shape.shapes
  );
}

function drawMeasured(
  row: StripRow,
  from: number,
  {scale, stated, measured, below}: Layout,
  frame: Frame
): Node[] {
  const {document, ink} = frame;
  return below
    .filter(({flag}) => flag.row === row)
    .flatMap(flown => [
      svg(document, "line", {
        x1: from,
        y1: stated,
        x2: flown.flag.x,
        y2: measured,
        stroke: ink.muted,
        "stroke-width": 1.5
      }),
      ...drawFlag(flown, measured, 1, ink.measured, frame),
      ...quantityShapes(frame, scale, flown.flag.quantity, {
        y: measured,
        colour: ink.measured,
        within: scale.range
      }).shapes
    ]);
}

/** A label and its pole, up (-1) or down (1) from a line. */
function drawFlag(flown: Flown, line: number, way: 1 | -1, colour: string, frame: Frame): Node[] {
  const {document, ink} = frame;
  const {flag, side, from, to} = flown;
  const height = (flag.place.length + 1) * lineHeight;
  const top = way < 0 ? line - flown.top - 10 + flagGap.y / 2 : line + flown.top - height + 6;
  const strays = side === "right" ? from !== flag.x : to !== flag.x;
  const anchor = side === "right" ? "start" : "end";
  const x = side === "right" ? from + poleGap : to - poleGap;
  const far = way < 0 ? (strays ? top + height : top) : strays ? top : top + height;
  return [
    svg(document, "line", {x1: flag.x, x2: flag.x, y1: line, y2: far, stroke: ink.muted, "stroke-width": 1}),
    ...flag.place.map((text, index) =>
      label(document, text, {x, y: top + 12 + index * lineHeight, anchor, weight: 600, halo: true})
    ),
    ...quantityLabel(frame, flag.quantity, {
      x,
      y: top + 12 + flag.place.length * lineHeight,
      anchor,
      fill: colour,
      halo: true
    })
  ];
}
