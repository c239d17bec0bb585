import {provenanceOf} from "../../src/claims/index.ts";
import {type Frame, mark, quantityScale, quantityShapes, target} from "../../src/figure/index.ts";
import {type Drawn, paragraph} from "../lanes/paragraph.ts";
import type {Saying} from "./saying.ts";

/** Claims that lack one of their times, with which. */
export function drawMissing(sayings: readonly Saying[], top: number, frame: Frame): Drawn {
  const {document, ink, width} = frame;
  const nodes: Node[] = [];
  let y = top;
  for (const {figure, note, missing, name, claim} of sayings) {
    const slot = quantityShapes(
      frame,
      quantityScale([], {range: [0, width]}),
      {hedge: "exactly", value: null, low: null, high: null, unit: claim.quantity.unit, step: 1},
      {y: y + 10, colour: ink.stated, within: [1, width]}
    );
    const texts = figure.map(each => ({...each, text: `${each.text}: ${note}; ${missing}`}));
    const said = paragraph(frame, texts, {x: slot.to + 8, y, width: width - slot.to - 8, fill: ink.quiet});
    nodes.push(
      mark(
        document,
        {name, provenance: provenanceOf(claim)},
        target(document, {from: 1, to: width - 1}, y + 10),
        ...slot.shapes,
        ...said.nodes
      )
    );
    y = Math.max(said.bottom, y + 24) + 6;
  }
  return {nodes, bottom: y};
}
