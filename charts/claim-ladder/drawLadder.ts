import {type Claim, provenanceOf} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  chartRoot,
  claimName,
  documentOf,
  type Frame,
  isStated,
  type LabelLine,
  labelBeside,
  labelGroups,
  mark,
  openEnd,
  type QuantityScale,
  quantityLabel,
  quantityLabelWidth,
  quantityScale,
  quantityShapes,
  svg,
  target,
  textSize,
  unitAxes,
  type Weight
} from "../../src/figure/index.ts";
import {guidesAt} from "../lanes/drawLanes.ts";
import {type Drawn, paragraphLines} from "../lanes/paragraph.ts";
import {plainText} from "../lanes/unitTexts.ts";
import {type ClaimLadderOptions, type LadderPanel, ladderPanels, wordingsOf} from "./ladderRows.ts";

const rowGap = 12;
/** What the bracket at the left takes, in pixels. */
const bracketWidth = 14;
/** Frames narrower than this have headers above their marks. */
const stackedBelow = 480;

interface Columns {
  readonly stacked: boolean;
  /** The left edge and the width of the rows' headers. */
  readonly head: number;
  readonly headWidth: number;
  readonly scale: QuantityScale;
  /** Whether rows name their documents, for not all have the same. */
  readonly documents: boolean;
  /** The ends of the plot, beyond which no mark and no value label goes. */
  readonly within: readonly [number, number];
}

export function drawLadder(rows: readonly Claim[], options: ClaimLadderOptions, frame: Frame): SVGSVGElement {
  const columns = columnsOf(rows, options, frame);
  const nodes: Node[] = [];
  let bottom = 0;
  for (const panel of ladderPanels(rows, options)) {
    const drawn = drawPanel(panel, bottom, columns, options, frame);
    nodes.push(...drawn.nodes);
    bottom = drawn.bottom;
  }
  return chartRoot(frame, "claim-ladder", bottom, ...nodes);
}

function columnsOf(rows: readonly Claim[], {zero = true}: ClaimLadderOptions, {width}: Frame): Columns {
  const stacked = width < stackedBelow;
  const head = wordingsOf(rows).length ? bracketWidth : 0;
  const headWidth = (stacked ? width : Math.min(300, Math.max(190, width * 0.36))) - head;
  const left = head + (stacked ? 8 : headWidth + 20);
  const stated = rows.map(({quantity}) => quantity).filter(isStated);
  return {
    stacked,
    head,
    headWidth,
    documents: new Set(rows.map(({source}) => source.id)).size > 1,
    scale: quantityScale(stated, {range: [left, width - openEnd - 4], zero}),
    within: [left, width - 2]
  };
}

function drawPanel(
  panel: LadderPanel,
  top: number,
  columns: Columns,
  options: ClaimLadderOptions,
  frame: Frame
): Drawn {
  const {measure, claims} = panel;
  const {ink, locale} = frame;
  const measured = capitalised(measure.replaceAll(/[-_]/gu, " "), locale);
  const bySpeaker = options.group === "speaker";
  const joined = wordingsOf(claims);
  const nodes: Node[] = [];
  const said: LabelLine[] = [];
  const levels = new Map<Claim, number>();
  let y = top;
  const say = (text: string, weight: Weight = 400, fill: string = ink.text, width = columns.headWidth) => {
    const size = weight === 600 ? textSize.label : textSize.small;
    const style = {x: columns.head, y, width, size, weight, fill};
    const {lines, bottom} = paragraphLines(frame, plainText(text), style);
    said.push(...lines);
    y = bottom;
  };
  if (options.group === "measure") {
    say(measured, 600);
    y += 6;
  }
  const firstRow = y;
  for (const [index, claim] of claims.entries()) {
    const rowTop = y;
    const wordings = joined.find(([first]) => first === claim);
    if (wordings && !bySpeaker) {
      say(`One measurement in ${wordings.length} wordings`);
      y += 4;
    }
    const repeated = bySpeaker && claims[index - 1]?.speaker.id === claim.speaker.id;
    const headTop = y;
    if (!repeated || options.label) say(headOf(claim, options, locale), 600);
    const document = columns.documents ? documentOf(claim) : null;
    say(`“${claim.asStated}”${document ? `, ${document}` : ""}`, 400, ink.quiet);
    const level = columns.stacked ? y + 12 : headTop + 9;
    const drawn = drawMark(claim, level, columns, options, frame);
    levels.set(claim, level);
    nodes.push(...drawn.nodes);
    y = Math.max(y, drawn.bottom, rowTop + 24) + rowGap;
  }
  const unit = claims.find(({quantity}) => isStated(quantity))?.quantity.unit;
  const title = options.group === "measure" ? "" : measured;
  const axes = unit
    ? unitAxes(frame, columns.scale, {unit, y, grid: columns.stacked ? 0 : y - firstRow, title})
    : [];
  if (unit) y += axisHeight(title !== "");
  for (const wordings of joined)
    nodes.push(
      bracket(
        frame,
        wordings.map(claim => levels.get(claim) ?? top)
      )
    );
  if (joined.length && bySpeaker) {
    y += 4;
    say(
      "Rows joined by a line are one measurement in several wordings.",
      400,
      ink.quiet,
      frame.width - columns.head
    );
  }
  const guides = guidesAt([...levels.values()], [columns.within[0], columns.scale.range[1]], frame);
  return {
    nodes: [...axes, guides, ...labelGroups(frame.document, said), ...nodes],
    bottom: y + (options.group === "measure" ? 16 : 4)
  };
}

/** What heads a row: the option's label, else who says it. */
export function headOf(claim: Claim, {label}: ClaimLadderOptions, locale: string): string {
  return capitalised(label ? label(claim) : claim.speaker.name, locale);
}

function drawMark(
  claim: Claim,
  y: number,
  columns: Columns,
  options: ClaimLadderOptions,
  frame: Frame
): Drawn {
  const {document, ink, locale} = frame;
  const {within, scale} = columns;
  const stated = isStated(claim.quantity);
  const extent = quantityShapes(frame, scale, claim.quantity, {y, colour: ink.stated, within});
  const {x, anchor, dy} = labelBeside(extent, quantityLabelWidth(frame, claim.quantity), within);
  const lead = options.label ? headOf(claim, options, locale) : null;
  return {
    nodes: [
      mark(
        document,
        {name: claimName(claim, locale, lead), provenance: provenanceOf(claim)},
        target(document, extent, y),
        ...extent.shapes,
        ...quantityLabel(frame, claim.quantity, {
          x,
          y: y + dy,
          anchor,
          fill: stated ? ink.text : ink.quiet,
          halo: true
        })
      )
    ],
    bottom: y + Math.max(12, dy + 4)
  };
}

/** Joins rows by their levels. */
function bracket({document, ink}: Frame, levels: readonly number[]): SVGElement {
  const line = (x1: number, x2: number, y1: number, y2: number) =>
    svg(document, "line", {x1, x2, y1, y2, stroke: ink.quiet, "stroke-width": 1.5});
  return svg(
    document,
    "g",
    {"aria-hidden": "true"},
    line(2, 2, Math.min(...levels) - 0.75, Math.max(...levels) + 0.75),
    ...levels.map(y => line(2, bracketWidth - 5, y, y))
  );
}
