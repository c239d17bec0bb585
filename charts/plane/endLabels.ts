import {
  type Frame,
  label,
  svg,
  textSize,
  type UnitVariant,
  type Weight,
  wrapText
} from "../../src/figure/index.ts";
import {spread} from "./spread.ts";

/** What is written beside the end of a line. */
export interface EndLabel {
  /** The text, or one for each of the reader's units. */
  readonly texts: readonly EndText[];
  readonly colour: string;
  /** Set firmly unless told. */
  readonly weight?: Weight;
  /** Where its line ends, in pixels. */
  readonly x: number;
  readonly y: number;
}

export interface EndText {
  readonly text: string;
  readonly class: UnitVariant["class"];
}

/** A text that is the same in all units. */
export const endText = (text: string): readonly EndText[] => [{text, class: null}];

const style = {size: textSize.label, weight: 600} as const;
const lineHeight = 16;
/** From where a line ends to its name, with room for a leader to a name that had to move. */
const leader = 14;

/** How much room texts take beside a plot: no more than a share of the frame, over which they are broken. */
export function endLabelsWidth(texts: readonly string[], {width, measure}: Frame, share = 0.34): number {
  const widest = Math.max(0, ...texts.map(text => measure(text, style)));
  return Math.ceil(Math.min(widest, width * share)) + leader;
}

/** How high texts are that stand one above the other, in pixels. */
export function endLabelsHeight(texts: readonly string[], room: number): number {
  return texts.reduce((sum, text) => sum + wrapText(text, room - leader, style).length * lineHeight, 0);
}

export interface EndLabelsOptions {
  /** The edge of the plot that the texts stand beside, and on which side of it. */
  readonly x: number;
  readonly side: "left" | "right";
  /** The room that `endLabelsWidth` gave. */
  readonly room: number;
  /** Between which heights texts stay. */
  readonly within: readonly [top: number, bottom: number];
}

/** Texts beside the ends of lines, as near as may be, none on another, with a leader to each that had to move. */
export function endLabels(
  labels: readonly EndLabel[],
  {x, side, room, within}: EndLabelsOptions,
  {document}: Frame
): SVGElement[] {
  const broken = labels.map(({texts}) =>
    texts.map(each => ({...each, lines: wrapText(each.text, room - leader, style)}))
  );
  const places = spread(
    broken.map((texts, index) => ({
      at: labels[index]?.y ?? 0,
      size: Math.max(1, ...texts.map(({lines}) => lines.length)) * lineHeight
    })),
    within
  );
  const way = side === "right" ? 1 : -1;
  return labels.flatMap(({colour, weight = style.weight, x: end, y}, index) => {
    const at = places[index] ?? y;
    const written = (broken[index] ?? []).flatMap(({lines, class: className}) =>
      lines.map((line, row) =>
        label(document, line, {
          x: x + way * leader,
          y: at + 4.5 + (row - (lines.length - 1) / 2) * lineHeight,
          anchor: side === "right" ? "start" : "end",
          fill: colour,
          halo: true,
          size: style.size,
          weight,
          ...(className ? {class: className} : {})
        })
      )
    );
    const moved = Math.abs(at - y) > 3 || Math.abs(end - x) > 3;
    return moved ? [leaderTo(document, [end, y], [x, at], way, colour), ...written] : written;
  });
}

/** From the end of a line along to the edge of the plot, then to its text. */
function leaderTo(
  document: Document,
  [fromX, fromY]: readonly [number, number],
  [x, y]: readonly [number, number],
  way: 1 | -1,
  stroke: string
): SVGPathElement {
  const start = fromX + way * 5;
  const turn = way > 0 ? Math.max(x, start) : Math.min(x, start);
  const [a, b, c, d, e] = [start, fromY, turn, x + way * (leader - 3), y].map(
    value => Math.round(value * 100) / 100
  );
  return svg(document, "path", {
    d: `M${a},${b}H${c}L${d},${e}`,
    fill: "none",
    stroke,
    "stroke-width": 0.75,
    "aria-hidden": "true"
  });
}
