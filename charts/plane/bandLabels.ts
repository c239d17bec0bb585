import {type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";

/** Names side by side, and how high they are, in pixels. */
export interface BandLabels {
  readonly nodes: readonly Node[];
  readonly height: number;
}

export interface BandLabelsOptions {
  /** The middle of the first band, and how far it is from one to the next. */
  readonly first: number;
  readonly step: number;
  /** The top of the names. */
  readonly top: number;
  /** Whether names follow from each other, as years do, so that some may go unsaid. */
  readonly ordered: boolean;
}

const lineHeight = 15;
const gap = 6;
const style = {size: textSize.small};
/** Names that stand upright are cut past this, in pixels. */
const longest = 120;
/** Names may take so many lines. */
const mostLines = 3;

/**
 * Names under their bands: in a line where they fit, broken into a few lines where that helps, upright where not; and
 * only every so many where there is no room for that either, or where they follow from each other.
 */
export function bandLabels(
  texts: readonly string[],
  {first, step, top, ordered}: BandLabelsOptions,
  frame: Frame
): BandLabels {
  const {measure} = frame;
  const widest = Math.max(0, ...texts.map(text => measure(text, style)));
  const middle = (index: number) => first + index * step;
  if (widest + gap <= step)
    return lines(
      texts.map(text => [text]),
      middle,
      top,
      frame
    );
  if (ordered) {
    const every = Math.ceil((widest + 2 * gap) / step);
    const shown = texts.map((text, index) => (index % every === 0 ? [text] : []));
    return lines(shown, middle, top, frame);
  }
  const broken = texts.map(text => wrapText(text, step - gap, style));
  const whole = broken.every(
    (text, index) =>
      text.length <= mostLines && text.join(" ") === texts[index]?.trim().replaceAll(/\s+/gu, " ")
  );
  return whole ? lines(broken, middle, top, frame) : upright(texts, middle, step, top, frame);
}

function lines(
  texts: readonly (readonly string[])[],
  middle: (index: number) => number,
  top: number,
  {document, ink, width, measure}: Frame
): BandLabels {
  const nodes = texts.flatMap((text, index) =>
    text.map((line, at) => {
      const half = measure(line, style) / 2;
      const x = Math.max(half, Math.min(middle(index), width - half));
      const y = top + 11 + at * lineHeight;
      return label(document, line, {x, y, anchor: "middle", fill: ink.text, ...style});
    })
  );
  return {nodes, height: lineHeight * Math.max(0, ...texts.map(({length}) => length))};
}

function upright(
  texts: readonly string[],
  middle: (index: number) => number,
  step: number,
  top: number,
  {document, ink, measure, width}: Frame
): BandLabels {
  const every = Math.max(1, Math.ceil(lineHeight / step));
  const cut = texts
    .map(text => wrapText(text, longest, style))
    .map(([line = "", ...rest]) => (rest.length ? `${line.replace(/…$/u, "")}…` : line));
  const nodes = cut.flatMap((text, index) =>
    index % every === 0 && middle(index) + lineHeight / 2 <= width
      ? [
          svg(
            document,
            "g",
            {transform: `translate(${Math.round((middle(index) + 4) * 100) / 100},${top}) rotate(-90)`},
            label(document, text, {x: 0, y: 0, anchor: "end", fill: ink.text, ...style})
          )
        ]
      : []
  );
  return {nodes, height: Math.max(0, ...cut.map(text => measure(text, style)))};
}
