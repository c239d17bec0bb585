import {provenanceOf, type Quantity} from "../../src/claims/index.ts";
import {
  axisHeight,
  type Frame,
  label,
  labelBeside,
  mark,
  type QuantityScale,
  quantityLabel,
  quantityLabelWidth,
  quantityShapes,
  svg,
  target,
  unitAxes,
  wrapText
} from "../../src/figure/index.ts";
import {type DrawnRows, type StatedRows, stripScale} from "./drawnRows.ts";
import type {StripRow} from "./stripRows.ts";

const lineHeight = 16;
const laneHeight = 20;
const rowGap = 10;

/** A place per row, its name over its distances: where a frame has no room for labels over one line. */
export function drawStacked({rows, unit, title}: StatedRows, frame: Frame): DrawnRows {
  const {document, ink} = frame;
  const scale = stripScale(rows, 8, frame);
  const marks: Node[] = [];
  let y = 0;
  for (const row of rows) {
    const drawn = drawRow(row, y, scale, frame);
    marks.push(drawn.mark);
    y = drawn.bottom + rowGap;
  }
  const [zero] = scale.range;
  const line = {x1: zero, x2: zero, y1: 0, y2: y, stroke: ink.text, "stroke-width": 2};
  return {
    base: [...unitAxes(frame, scale, {unit, y, grid: 0, title}), svg(document, "line", line)],
    marks,
    bottom: y + axisHeight(true) + 4
  };
}

function drawRow(
  row: StripRow,
  top: number,
  scale: QuantityScale,
  frame: Frame
): {mark: Node; bottom: number} {
  const {document, ink, width} = frame;
  const within = [scale.range[0], width] as const;
  const names = wrapText(row.place, width - within[0] - 8, {weight: 600}).map((text, index) =>
    label(document, text, {x: within[0] + 8, y: top + 13 + index * lineHeight, weight: 600})
  );
  const stated = top + names.length * lineHeight + 12;
  const lane = (quantity: Quantity, y: number, colour: string, prefix: string) => {
    const shape = quantityShapes(frame, scale, quantity, {y, colour, within});
    const beside = labelBeside(shape, quantityLabelWidth(frame, quantity, {prefix}), within);
    const words = quantityLabel(frame, quantity, {...beside, y: y + beside.dy, fill: colour, prefix});
    return {shape, words, bottom: y + Math.max(8, beside.dy + 4)};
  };
  const said = lane(row.claim.quantity, stated, ink.stated, "");
  const found =
    row.measured && lane(row.measured.quantity, said.bottom + laneHeight - 8, ink.measured, "measured ");
  const join =
    found &&
    svg(document, "line", {
      x1: said.shape.anchor,
      y1: stated,
      x2: found.shape.anchor,
      y2: said.bottom + laneHeight - 8,
      stroke: ink.muted,
      "stroke-width": 1.5
    });
  return {
    mark: mark(
      document,
      {name: row.name, provenance: provenanceOf(row.claim)},
      target(document, said.shape, stated),
      ...names,
      ...(join ? [join] : []),
      ...said.shape.shapes,
      ...said.words,
      ...(found ? [...found.shape.shapes, ...found.words] : [])
    ),
    bottom: found?.bottom ?? said.bottom
  };
}
