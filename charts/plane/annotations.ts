import {
  type FigureText,
  type Frame,
  label,
  svg,
  textSize,
  wordingText,
  wrapText
} from "../../src/figure/index.ts";
import {type Box, boxesAlong, leaderEnd, placeLabels} from "../../src/geo/index.ts";

/** A remark to be made at a point, in pixels. */
export interface Remark {
  readonly x: number;
  readonly y: number;
  readonly text: FigureText;
  /** What the point is called where the remark has to be made under the chart. */
  readonly where: string;
}

export interface RemarkRoom {
  readonly width: number;
  readonly height: number;
  /** What remarks never cover. */
  readonly taken: readonly Box[];
  /** The lines that they never cover, as points. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

const style = {size: textSize.small} as const;
const lineHeight = 15;
/** Remarks are broken at this, in pixels, or at less where the frame is narrow. */
const widest = 170;

/**
 * Remarks near their points, on no other text and no line, each on a leader where it does not stand beside its point;
 * what finds no room is given back, to be said under the chart.
 */
export function annotations(
  remarks: readonly Remark[],
  {width, height, taken, lines}: RemarkRoom,
  {document, ink, locale, measure}: Frame
): {readonly nodes: readonly Node[]; readonly unplaced: readonly string[]} {
  const broken = remarks.map(({text}) =>
    wrapText(wordingText(text, locale), Math.min(widest, width * 0.4), style)
  );
  const places = placeLabels(
    remarks.map(({x, y}, index) => ({
      x,
      y,
      radius: 7,
      width: Math.ceil(Math.max(0, ...(broken[index] ?? []).map(line => measure(line, style)))),
      height: (broken[index] ?? []).length * lineHeight
    })),
    {width, height, taken: [...taken, ...lines.flatMap(along)]}
  );
  const nodes = remarks.flatMap((remark, index): Node[] => {
    const placed = places[index];
    if (!placed) return [];
    const {box, anchor, led} = placed;
    const [toX, toY] = leaderEnd(box, remark);
    const towards = Math.hypot(toX - remark.x, toY - remark.y) || 1;
    const x = anchor === "start" ? box.x : anchor === "end" ? box.x + box.width : box.x + box.width / 2;
    return [
      ...(led
        ? [
            svg(document, "line", {
              x1: remark.x + ((toX - remark.x) * 6) / towards,
              y1: remark.y + ((toY - remark.y) * 6) / towards,
              x2: toX,
              y2: toY,
              stroke: ink.quiet,
              "aria-hidden": "true"
            })
          ]
        : []),
      ...(broken[index] ?? []).map((line, row) =>
        label(document, line, {x, y: box.y + 11 + row * lineHeight, anchor, ...style, halo: true})
      )
    ];
  });
  const unplaced = remarks.flatMap(({text, where}, index) =>
    places[index] ? [] : [`${where}: ${wordingText(text, locale)}`]
  );
  return {nodes, unplaced};
}

function along(line: readonly (readonly [number, number])[]): Box[] {
  return line.slice(1).flatMap((point, index) => {
    const before = line[index];
    return before ? boxesAlong(before, point, 8) : [];
  });
}
