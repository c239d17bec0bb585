import {type Frame, textSize, wrapText} from "../../src/figure/index.ts";
import type {Moment} from "./moment.ts";

/** Where a moment is drawn, in pixels. */
export interface PlacedMoment {
  readonly moment: Moment;
  /** The middle of its mark. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly textAlign: "left" | "right";
  /** The baseline of the label's first line. */
  readonly textY: number;
  /** What mark and label take together. */
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
}

export interface LaneHeading {
  readonly text: string;
  readonly y: number;
}

export interface TimelineLayout {
  readonly moments: readonly PlacedMoment[];
  readonly headings: readonly LaneHeading[];
  readonly height: number;
}

/** How far a mark reaches across, in pixels. */
export type Extent = readonly [from: number, to: number];

export const lineHeight = 16;
const gap = 8;
/** Between things side by side. */
const between = 14;
/** Labels that are longer are broken, so that the eye finds the next line. */
const widest = 300;
/** A side of a mark that is narrower takes no label. */
const narrowest = 110;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly textAlign: "left" | "right";
  /** Whether the label stands under the mark. */
  readonly under: boolean;
}

/** Lanes from top to bottom; in each, rows that take what fits beside each other, so that no label meets another. */
export function timelineLayout(
  moments: readonly Moment[],
  extentOf: (moment: Moment) => Extent,
  {width, measure}: Frame
): TimelineLayout {
  const placed: PlacedMoment[] = [];
  const headings: LaneHeading[] = [];
  let y = 0;
  for (const [lane, members] of Map.groupBy(moments, moment => moment.lane)) {
    if (lane) {
      headings.push({text: lane, y: y + textSize.small + 2});
      y += 22;
    }
    for (const row of packed(members, moment => boxOf(moment, extentOf(moment), width, measure))) {
      const lines = Math.max(...row.map(([, box]) => box.lines.length + (box.under ? 1 : 0)));
      for (const [moment, box] of row) {
        const middle = y + 12;
        const tall = (box.lines.length - 1 + (box.under ? 1 : 0)) * lineHeight;
        placed.push({
          moment,
          y: middle,
          lines: box.lines,
          textX: box.textX,
          textAlign: box.textAlign,
          textY: middle + 4.5 + (box.under ? lineHeight + 2 : 0),
          from: box.from,
          to: box.to,
          bottom: y + 24 + tall
        });
      }
      y += lines * lineHeight + 9;
    }
    y += 8;
  }
  // In the order of the moments, which is that of the arrow keys and of the table.
  placed.sort((a, b) => moments.indexOf(a.moment) - moments.indexOf(b.moment));
  return {moments: placed, headings, height: y};
}

/** Beside the mark where there is room, to its right first; else under it. */
function boxOf({label}: Moment, [from, to]: Extent, width: number, measure: Frame["measure"]): Box {
  const natural = Math.min(measure(label), widest);
  const right = width - to - gap;
  const left = from - gap;
  const fits = (side: number) => natural <= side;
  const toRight = fits(right) || (!fits(left) && right >= left);
  const side = toRight ? right : left;
  if (!fits(side) && side < narrowest) {
    const lines = balanced(label, Math.min(width, widest), measure);
    const wide = Math.max(...lines.map(line => measure(line)));
    const textX = Math.max(0, Math.min((from + to - wide) / 2, width - wide));
    return {
      from: Math.min(from, textX),
      to: Math.max(to, textX + wide),
      lines,
      textX,
      textAlign: "left",
      under: true
    };
  }
  const lines = balanced(label, Math.min(side, widest), measure);
  const wide = Math.max(...lines.map(line => measure(line)));
  return toRight
    ? {from, to: to + gap + wide, lines, textX: to + gap, textAlign: "left", under: false}
    : {from: from - gap - wide, to, lines, textX: from - gap, textAlign: "right", under: false};
}

/** Broken into as few lines as fit, of like length: no word is left alone on the last. */
function balanced(text: string, width: number, measure: Frame["measure"]): string[] {
  const lines = wrapText(text, width);
  const least = measure(text) / lines.length;
  for (let narrower = least; narrower < width; narrower += 8) {
    const tried = wrapText(text, narrower);
    if (tried.length === lines.length && tried.join(" ") === lines.join(" ")) return tried;
  }
  return lines;
}

/** Each into the first row where it meets nothing. */
function packed(moments: readonly Moment[], boxOf: (moment: Moment) => Box): [Moment, Box][][] {
  const rows: [Moment, Box][][] = [];
  for (const moment of moments) {
    const box = boxOf(moment);
    const free = rows.find(row =>
      row.every(([, {from, to}]) => box.to + between < from || to + between < box.from)
    );
    if (free) free.push([moment, box]);
    else rows.push([[moment, box]]);
  }
  return rows;
}
