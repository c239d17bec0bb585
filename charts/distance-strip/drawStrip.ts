import {provenanceOf} from "../../src/claims/index.ts";
import {
  chartRoot,
  cutText,
  type Frame,
  isStated,
  label,
  mark,
  notStated,
  quantityScale,
  quantityShapes,
  target
} from "../../src/figure/index.ts";
import {drawFlags} from "./drawFlags.ts";
import {drawStacked} from "./drawStacked.ts";
import type {StripRow} from "./stripRows.ts";

const missingHeight = 24;

/** Places on one line where their labels have room, else a row per place; then what states no distance. */
export function drawStrip(rows: readonly StripRow[], title: string, frame: Frame): SVGSVGElement {
  const stated = rows.filter(({claim}) => isStated(claim.quantity));
  const missing = rows.filter(({claim}) => !isStated(claim.quantity));
  const unit = stated[0]?.claim.quantity.unit;
  const given = unit && {rows: stated, unit, title};
  const {base, marks, bottom} = given
    ? (drawFlags(given, frame) ?? drawStacked(given, frame))
    : {base: [], marks: [], bottom: 0};
  const slots = missing.map((row, index) => drawMissing(row, bottom + index * missingHeight, frame));
  const height = bottom + missing.length * missingHeight + 4;
  return chartRoot(frame, "distance-strip", height, ...base, ...marks, ...slots);
}

function drawMissing(row: StripRow, top: number, frame: Frame): SVGElement {
  const {document, ink} = frame;
  const y = top + missingHeight / 2;
  const scale = quantityScale([], {range: [0, frame.width]});
  const shape = quantityShapes(frame, scale, row.claim.quantity, {
    y,
    colour: ink.stated,
    within: [0, frame.width]
  });
  const said = cutText(`${row.place}: ${notStated}`, frame.width - shape.to - 8);
  return mark(
    document,
    {name: row.name, provenance: provenanceOf(row.claim)},
    target(document, shape, y),
    ...shape.shapes,
    label(document, said, {x: shape.to + 8, y: y + 4, fill: ink.quiet})
  );
}
