import {boundsOf, type Claim, type Quantity, units} from "../src/claims/index.ts";
import {
  axisHeight,
  chartRoot,
  defineChart,
  emptyChart,
  type Frame,
  isStated,
  nothingToShow,
  type QuantityScale,
  quantityScale,
  svg,
  unitAxes
} from "../src/figure/index.ts";
import {drawLanes, type Lane, type LaneColumns, type LaneShapes} from "./lanes/drawLanes.ts";
import {hedgedBar, hedgedParts} from "./lanes/hedgedBar.ts";
import {labelledShapes} from "./lanes/labelledShapes.ts";
import {plainText} from "./lanes/unitTexts.ts";
import {type Compared, type ComparisonOptions, comparison, comparisonTable} from "./yardsticks/comparison.ts";
import {yardstickInk} from "./yardsticks/yardstick.ts";

/** One length, and what it is laid along. */
export type LengthScaleOptions = ComparisonOptions;

const name = "length-scale";
const barHeight = 18;
/** Yardsticks that would be narrower, in pixels, are not told apart. */
const narrowest = 3;

/**
 * One claimed length as a bar, and under it lengths that the reader knows, laid end to end on the same scale until they
 * cover it, with how often each fits in. What runs past the claim's end is in outline. The hedge carries over: a length of
 * "about 40 miles" holds another "about" so many times, "at least" holds it at least so many.
 *
 * Throws on several claims, on what is no length or below zero, and on a yardstick that is not above zero.
 */
export const lengthScale = defineChart<Claim, LengthScaleOptions>({
  name,
  family: "magnitude",
  summary: "A length laid along lengths that the reader knows",
  use: "to make one length felt: beside distances between known places, or the reader's own way to work",
  avoid:
    "for comparing claims with each other: claim-ladder; where lengths differ by more than a hundred times: log-ladder",
  wants: "one claim of a length, rows of references.csv, and perhaps a value of the reader's own",
  draw(rows, options, frame) {
    const compared = comparison(name, rows, "length", options, frame.locale);
    return compared.length ? drawLengths(compared, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    const compared = comparison(name, rows, "length", options, locale);
    if (!compared.length) return nothingToShow;
    return `One length laid along ${compared.length - 1} others on one scale. ${compared.map(({name}) => `${name}.`).join(" ")}`;
  },
  table(rows, options, locale) {
    return comparisonTable(comparison(name, rows, "length", options, locale), "Length", locale);
  }
});

function drawLengths(compared: readonly Compared[], frame: Frame): SVGSVGElement {
  const {document, ink, width} = frame;
  const quantities = compared.map(({quantity}) => quantity).filter(isStated);
  const claimed = compared[0]?.quantity;
  const isOpen = claimed ? hedgedParts(claimed).open !== null : false;
  const scale = quantityScale(quantities, {range: [1, width - (isOpen ? 48 : 8)]});
  const columns: LaneColumns = {stacked: true, headWidth: width, left: 1, within: [1, width - 2]};
  const end = claimed && isStated(claimed) ? endOf(claimed) : null;
  const lanes = compared.map(
    ({label, quantity, figure, note, name, provenance, yardstick}): Lane => ({
      head: label,
      notes: [{texts: figure, strong: true}, ...(note ? [{texts: plainText(note)}] : [])],
      name,
      provenance,
      draw(y, within): LaneShapes {
        const bottom = y + barHeight / 2 + 2;
        if (!isStated(quantity))
          return labelledShapes(frame, scale, quantity, {y, colour: ink.stated, within});
        if (yardstick)
          return {...tiles(quantity, end, y, scale, ink[yardstickInk(yardstick)], frame), bottom};
        const bar = hedgedBar(frame, scale, quantity, {y, height: barHeight, colour: ink.stated, within});
        return {nodes: bar.shapes, from: bar.from, to: bar.to, bottom};
      }
    })
  );
  const drawn = drawLanes(lanes, columns, {top: 0, guides: false}, frame);
  const x = end === null ? null : scale.at(end / units[base].toBase, base);
  const guide =
    x !== null && compared.length > 1
      ? [
          // Beside each bar, and not through the words between them.
          svg(document, "path", {
            d: drawn.levels.map(y => `M${hundredths(x)},${y - barHeight / 2 - 4}v${barHeight + 8}`).join(""),
            stroke: ink.stated,
            "stroke-dasharray": "2 3"
          })
        ]
      : [];
  const [first] = quantities;
  const axes = first ? unitAxes(frame, scale, {unit: first.unit, y: drawn.bottom, grid: 0}) : [];
  return chartRoot(
    frame,
    name,
    drawn.bottom + (first ? axisHeight(false) : 0),
    ...guide,
    ...axes,
    ...drawn.nodes
  );
}

const base = "m" as const;

const hundredths = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Where a claimed length ends that others are laid along, in metres: its value, else its lower end, else its limit. */
function endOf(quantity: Quantity): number | null {
  const {low, high} = boundsOf(quantity);
  const end = quantity.value ?? low ?? high;
  return end === null ? null : end * units[quantity.unit].toBase;
}

/** A length end to end from zero until it covers the claim: filled as far as the claim goes, in outline beyond. */
function tiles(
  quantity: Quantity,
  claimed: number | null,
  y: number,
  scale: QuantityScale,
  colour: string,
  {document}: Frame
): Pick<LaneShapes, "nodes" | "from" | "to"> {
  const own = endOf(quantity) ?? 0;
  const at = (metres: number) => scale.at(metres / units[base].toBase, base);
  const from = at(0);
  const covered = at(claimed ?? own);
  const each = at(own) - from;
  const top = y - barHeight / 2;
  const fill = (x: number, width: number) =>
    svg(document, "rect", {
      x,
      y: top,
      width: Math.max(0, width),
      height: barHeight,
      fill: colour,
      "fill-opacity": 0.3
    });
  if (each < narrowest)
    return {nodes: [fill(from, Math.max(1, covered - from))], from, to: Math.max(covered, from + 1)};
  const count = Math.max(1, Math.ceil((covered - from) / each - 1e-6));
  const outline = svg(document, "path", {
    d: Array.from({length: count}, (_, index) => boxOf(from + index * each, top, each)).join(""),
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5
  });
  return {
    nodes: [fill(from, Math.min(covered, from + count * each) - from), outline],
    from,
    to: from + count * each
  };
}

function boxOf(x: number, y: number, width: number): string {
  const round = (pixels: number) => Math.round(pixels * 100) / 100;
  return `M${round(x)},${round(y)}h${round(width)}v${barHeight}h${round(-width)}Z`;
}
