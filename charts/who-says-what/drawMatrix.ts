import {
  capitalised,
  chartRoot,
  type Frame,
  isStated,
  mark,
  quantityLabel,
  quantityLabelWidth,
  svg,
  targetArea,
  textSize
} from "../../src/figure/index.ts";
import {drawKey} from "../lanes/drawKey.ts";
import {type Drawn, paragraph} from "../lanes/paragraph.ts";
import {plainText, unitTexts} from "../lanes/unitTexts.ts";
import {stanceKey, stanceLabel, stanceVerb} from "./messages.ts";
import {stanceSign} from "./stanceSign.ts";
import {type StanceCell, type Stances, type Statement, stances} from "./stances.ts";

/** Columns that would be narrower, in pixels, are no columns: speakers stand under each statement instead. */
const narrowestColumn = 84;
const columnGap = 10;

export function drawMatrix(all: Stances, frame: Frame): SVGSVGElement {
  const headWidth = Math.min(260, Math.max(150, frame.width * 0.28));
  const column = (frame.width - headWidth - columnGap) / Math.max(1, all.speakers.length);
  const drawn = column >= narrowestColumn ? inColumns(all, headWidth, column, frame) : underEach(all, frame);
  const used = stances.filter(stance =>
    all.statements.some(({cells}) => cells.some(cell => cell.stance === stance))
  );
  const entries = used.map(stance => ({
    text: stanceKey[stance],
    draw: (x: number, y: number) => stanceSign(stance, x + 12, y, frame)
  }));
  const key = drawKey(entries, drawn.bottom + 6, frame);
  return chartRoot(frame, "who-says-what", key.bottom + 2, ...drawn.nodes, ...key.nodes);
}

/** A row per statement, a column per speaker. */
function inColumns({speakers, statements}: Stances, headWidth: number, column: number, frame: Frame): Drawn {
  const {document, ink, locale, width} = frame;
  const center = (index: number) => headWidth + columnGap + (index + 0.5) * column;
  const style = {width: column - columnGap, weight: 600, anchor: "middle"} as const;
  const names = speakers.map(({name}) => plainText(capitalised(name, locale)));
  const heights = names.map(texts => paragraph(frame, texts, {x: 0, y: 0, ...style}).bottom);
  const top = Math.max(0, ...heights) + 8;
  const nodes: Node[] = names.flatMap((texts, index) => [
    ...paragraph(frame, texts, {x: center(index), y: top - 8 - (heights[index] ?? 0), ...style}).nodes
  ]);
  const hasRoom = statements.every(({cells}) =>
    cells.every(cell => (figureWidth(cell, frame) ?? 0) <= column - 6)
  );
  let y = top;
  for (const statement of statements) {
    const line = svg(document, "line", {x1: 0, x2: width, y1: y, y2: y, stroke: ink.hairline});
    const head = statementHead(statement, 0, y + 6, headWidth, frame);
    const bottom = Math.max(head.bottom, y + (hasRoom ? 62 : 46)) + 8;
    const marks: Node[] = [];
    for (const [index, cell] of statement.cells.entries()) {
      const x = center(index);
      const say = (text: string, below: number) =>
        paragraph(frame, plainText(text), {
          x,
          y: y + below,
          width: column,
          anchor: "middle",
          fill: fillOf(cell, frame)
        }).nodes;
      marks.push(
        mark(
          document,
          {name: cell.name, provenance: cell.provenance},
          targetArea(document, {x: x - column / 2, y, width: column, height: bottom - y}),
          ...stanceSign(cell.stance, x, y + 16, frame),
          ...say(stanceLabel[cell.stance], 26),
          ...(hasRoom ? figureOf(cell, {x, y: y + 56, anchor: "middle"}, frame) : [])
        )
      );
    }
    nodes.push(svg(document, "g", {}, line, ...head.nodes, ...marks));
    y = bottom;
  }
  return {nodes, bottom: y};
}

/** A statement, and under it a line per speaker. */
function underEach({statements}: Stances, frame: Frame): Drawn {
  const {document, ink, locale, width} = frame;
  const nodes: Node[] = [];
  let y = 0;
  for (const statement of statements) {
    const line = svg(document, "line", {x1: 0, x2: width, y1: y, y2: y, stroke: ink.hairline});
    const head = statementHead(statement, 0, y + 6, width, frame);
    const marks: Node[] = [];
    y = head.bottom + 4;
    for (const cell of statement.cells) {
      const {stance, speaker, claims} = cell;
      const [claim] = claims;
      const shown = claim && isStated(claim.quantity) && stance !== "reports" ? [claim.quantity] : [];
      const texts = unitTexts(shown, locale, say =>
        [capitalised(speaker.name, locale), stanceVerb[stance], ...shown.map(say)].join(" ")
      );
      const said = paragraph(frame, texts, {x: 26, y: y + 3, width: width - 26, fill: fillOf(cell, frame)});
      const bottom = Math.max(said.bottom + 3, y + 24);
      marks.push(
        mark(
          document,
          {name: cell.name, provenance: cell.provenance},
          targetArea(document, {x: 0, y, width, height: bottom - y}),
          ...stanceSign(stance, 10, y + 12, frame),
          ...said.nodes
        )
      );
      y = bottom;
    }
    nodes.push(svg(document, "g", {}, line, ...head.nodes, ...marks));
    y += 10;
  }
  return {nodes, bottom: y};
}

function statementHead({label, claim}: Statement, x: number, y: number, width: number, frame: Frame): Drawn {
  const {quantity} = claim;
  const head = paragraph(frame, plainText(label), {x, y, width, size: textSize.label, weight: 600});
  const figure = isStated(quantity) ? unitTexts([quantity], frame.locale, say => say(quantity)) : [];
  const said = paragraph(frame, figure, {x, y: head.bottom, width, size: textSize.label});
  return {nodes: [...head.nodes, ...said.nodes], bottom: said.bottom};
}

const fillOf = ({stance}: StanceCell, {ink}: Frame): string => (stance === "silent" ? ink.quiet : ink.text);

/** The figure that a speaker states; not of what is only passed on. */
function figureOf(
  cell: StanceCell,
  at: {x: number; y: number; anchor: "middle"},
  frame: Frame
): SVGElement[] {
  const [claim] = cell.claims;
  if (!claim || !isStated(claim.quantity) || cell.stance === "reports") return [];
  return quantityLabel(frame, claim.quantity, {...at, size: textSize.small, fill: frame.ink.quiet});
}

function figureWidth({claims, stance}: StanceCell, frame: Frame): number | null {
  const [claim] = claims;
  if (!claim || !isStated(claim.quantity) || stance === "reports") return null;
  return quantityLabelWidth(frame, claim.quantity, {size: textSize.small});
}
