import type {Provenance} from "../../src/claims/index.ts";
import {
  type Frame,
  type LabelLine,
  labelGroups,
  mark,
  svg,
  target,
  textSize,
  type Weight
} from "../../src/figure/index.ts";
import {type Drawn, type ParagraphStyle, paragraphLines} from "./paragraph.ts";
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
  const heads: LabelLine[] = [];
  const marks: Node[] = [];
  const levels: number[] = [];
  let y = top;
  for (const lane of lanes) {
    const rowTop = y;
    const say = (texts: readonly UnitText[], style: Pick<ParagraphStyle, "size" | "weight" | "fill">) => {
      const said = paragraphLines(frame, texts, {x: 0, y, width: headWidth, ...style});
      heads.push(...said.lines);
      y = said.bottom;
    };
    say(plainText(lane.head), {size: textSize.label, weight: 600});
    for (const {texts, strong = false, weight = 400} of lane.notes)
      say(texts, strong ? {size: textSize.label, weight} : {weight, fill: ink.quiet});
    const level = stacked ? y + 14 : rowTop + 9;
    levels.push(level);
    const drawn = lane.draw(level, within);
    const {name, provenance} = lane;
    marks.push(mark(document, {name, provenance}, target(document, drawn, level), ...drawn.nodes));
    y = Math.max(y, drawn.bottom, rowTop + 24) + rowGap;
  }
  const drawn = [
    ...labelGroups(document, heads),
    ...(guides ? [guidesAt(levels, within, frame)] : []),
    ...marks
  ];
  return {nodes: drawn, levels, bottom: y};
}

/** Hairlines across at these levels. */
export function guidesAt(
  levels: readonly number[],
  [from, to]: readonly [number, number],
  {document, ink}: Frame
): SVGPathElement {
  return svg(document, "path", {
    d: levels.map(y => `M${pixels(from)},${pixels(y)}H${pixels(to)}`).join(""),
    stroke: ink.hairline
  });
}

const pixels = (value: number): number => Math.round(value * 100) / 100;
