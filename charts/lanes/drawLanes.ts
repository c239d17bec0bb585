import type {Provenance} from "../../src/claims/index.ts";
import {type Frame, mark, svg, target, textSize, type Weight} from "../../src/figure/index.ts";
import {type Drawn, type ParagraphStyle, paragraph} from "./paragraph.ts";
import {plainText, type UnitText} from "./unitTexts.ts";

/** What is drawn in a lane, and how far it reaches, in pixels. */
export interface LaneShapes extends Drawn {
  readonly from: number;
  readonly to: number;
}

/** A row of a chart: its head, what is said under that, and a lane to draw in. */
export interface Lane {
  readonly head: string;
  readonly notes: readonly LaneNote[];
  /** What a screen reader says of its mark. */
  readonly name: string;
  readonly provenance: Provenance | null;
  /** Draws around the level `y`, between the lane's ends. */
  draw(y: number, within: readonly [number, number]): LaneShapes;
}

export interface LaneNote {
  readonly texts: readonly UnitText[];
  /** Whether it is said in plain ink, or quietly. */
  readonly strong?: boolean;
  readonly weight?: Weight;
}

/** Where heads and lanes stand across a frame, in pixels. */
export interface LaneColumns {
  /** Whether heads stand above their lanes, for want of room beside them. */
  readonly stacked: boolean;
  readonly headWidth: number;
  readonly left: number;
  /** The ends of the lanes. */
  readonly within: readonly [number, number];
}

const stackedBelow = 480;
const rowGap = 12;

/** `inset` is what is drawn left of a lane's zero, such as half a dot, where heads stand above. */
export function laneColumns({width}: Frame, inset = 8): LaneColumns {
  const stacked = width < stackedBelow;
  const headWidth = stacked ? width : Math.min(300, Math.max(190, width * 0.36));
  const left = stacked ? inset : headWidth + 20;
  return {stacked, headWidth, left, within: [left, width - 2]};
}

/** Lanes from `top` down, a mark each; a hairline guides the eye along those whose marks are small. */
export function drawLanes(
  lanes: readonly Lane[],
  columns: LaneColumns,
  {top, guides = true}: {readonly top: number; readonly guides?: boolean},
  frame: Frame
): Drawn & {readonly levels: readonly number[]} {
  const {document, ink} = frame;
  const {stacked, headWidth, within} = columns;
  const rows: Node[] = [];
  const levels: number[] = [];
  let y = top;
  for (const lane of lanes) {
    const rowTop = y;
    const heads: Node[] = [];
    const say = (texts: readonly UnitText[], style: Pick<ParagraphStyle, "size" | "weight" | "fill">) => {
      const said = paragraph(frame, texts, {x: 0, y, width: headWidth, ...style});
      heads.push(...said.nodes);
      y = said.bottom;
    };
    say(plainText(lane.head), {size: textSize.label, weight: 600});
    for (const {texts, strong = false, weight = 400} of lane.notes)
      say(texts, strong ? {size: textSize.label, weight} : {weight, fill: ink.quiet});
    const level = stacked ? y + 14 : rowTop + 9;
    levels.push(level);
    const drawn = lane.draw(level, within);
    const guide = {x1: within[0], x2: within[1], y1: level, y2: level, stroke: ink.hairline};
    const {name, provenance} = lane;
    rows.push(
      svg(
        document,
        "g",
        {},
        ...heads,
        ...(guides ? [svg(document, "line", guide)] : []),
        mark(document, {name, provenance}, target(document, drawn, level), ...drawn.nodes)
      )
    );
    y = Math.max(y, drawn.bottom, rowTop + 24) + rowGap;
  }
  return {nodes: rows, levels, bottom: y};
}
