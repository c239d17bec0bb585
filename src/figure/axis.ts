import {textSize} from "./face.ts";
import {ink} from "./ink.ts";
import {label} from "./label.ts";
import {measureText} from "./measureText.ts";
import {svg} from "./svg.ts";

export interface Tick {
  /** In pixels along the axis. */
  readonly at: number;
  /** Empty for a tick without a label. */
  readonly text: string;
}

export interface AxisOptions {
  /** The left and right ends, in pixels. */
  readonly from: number;
  readonly to: number;
  /** The y of the axis line; tick labels stand below it. */
  readonly y: number;
  /** How far up gridlines go from the axis; 0 draws none. */
  readonly grid?: number;
  /** What the axis measures, with its unit; stands under the tick labels, at the end. */
  readonly title?: string;
  /** `in-km` or `in-mi` where the axis is one of two. */
  readonly class?: string | null;
}

/** The height that an axis takes below its line, in pixels. */
export const axisHeight = (title: boolean): number =>
  8 + textSize.small + (title ? 6 + textSize.small : 0) + 4;

/**
 * A horizontal axis: hairline, gridlines, labels of as many ticks as fit without touching. The last label, which may say
 * the unit, is among them; labels of the ends are held within the axis.
 */
export function axis(
  document: Document,
  ticks: readonly Tick[],
  {from, to, y, grid = 0, title, class: className}: AxisOptions
): SVGGElement {
  const labels = labelsThatFit(ticks, from, to).map(({x, text}) =>
    label(document, text, {
      x,
      y: y + 8 + textSize.small,
      anchor: "middle",
      size: textSize.small,
      fill: ink.quiet
    })
  );
  return svg(
    document,
    "g",
    {class: className ? `axis ${className}` : "axis", "aria-hidden": "true"},
    ...ticks.map(({at}) =>
      svg(document, "line", {x1: at, x2: at, y1: y - grid, y2: y + 4, stroke: ink.hairline})
    ),
    svg(document, "line", {x1: from, x2: to, y1: y, y2: y, stroke: ink.quiet}),
    ...labels,
    ...(title
      ? [
          label(document, title, {
            // A title that is longer than the axis ends beyond it, and not outside the frame.
            x: Math.max(to, measureText(title, {size: textSize.small})),
            y: y + 14 + 2 * textSize.small,
            anchor: "end",
            size: textSize.small,
            fill: ink.quiet
          })
        ]
      : [])
  );
}

interface TickLabel {
  readonly text: string;
  readonly x: number;
  readonly half: number;
}

function labelsThatFit(ticks: readonly Tick[], from: number, to: number): TickLabel[] {
  const labelled = ticks.filter(({text}) => text !== "");
  const all = labelled.map(({at, text}) => {
    const half = measureText(text, {size: textSize.small}) / 2;
    return {text, half, x: Math.min(Math.max(at, from + half), to - half)};
  });
  const last = all.at(-1);
  if (!last) return [];
  const kept: TickLabel[] = [];
  for (const each of all.slice(0, -1)) {
    const before = kept.at(-1);
    if (before && apart(before, each) < labelGap) continue;
    if (apart(each, last) >= labelGap) kept.push(each);
  }
  return [...kept, last];
}

const labelGap = 8;

const apart = (left: TickLabel, right: TickLabel): number => right.x - right.half - (left.x + left.half);
