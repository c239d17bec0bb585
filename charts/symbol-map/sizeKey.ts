import {isCounted, type Quantity, type UnitCode, units} from "../../src/claims/index.ts";
import {type Frame, label, svg, textSize, wrapText} from "../../src/figure/index.ts";
import {figureLabels} from "../map/figureTexts.ts";
import type {RadiusOf} from "./sizedSymbol.ts";

const lineHeight = 16;

/** The key of sizes: nested circles at round values, and what their areas stand for. And its height in pixels. */
export function sizeKey(
  {most, unit, title}: {readonly most: number; readonly unit: UnitCode; readonly title: string},
  radius: RadiusOf,
  top: number,
  frame: Frame
): {element: SVGGElement; height: number} {
  const {document, ink, width} = frame;
  const values = roundValues(most / units[unit].toBase, isCounted(unit) || unit === "count");
  const base = (value: number) => value * units[unit].toBase;
  const shown = values.filter(
    (value, i) => i === 0 || 2 * radius(base(values[0] ?? 0)) - 2 * radius(base(value)) >= i * 10
  );
  const largest = radius(base(shown[0] ?? 0));
  const heads = wrapText(title, width, {size: textSize.small});
  const headHeight = heads.length * lineHeight + 4;
  const bottom = top + headHeight + Math.max(2 * largest, lineHeight) + 6;
  let labelled = Number.NEGATIVE_INFINITY;
  const circles = shown.flatMap(value => {
    const r = radius(base(value));
    const y = Math.max(bottom - 2 * r, labelled + lineHeight);
    labelled = y;
    const quantity: Quantity = {hedge: "exactly", value, low: value, high: value, unit, step: value};
    const quiet = {stroke: ink.quiet, fill: "none"};
    return [
      svg(document, "circle", {cx: largest + 1, cy: bottom - r, r, ...quiet}),
      svg(document, "line", {
        x1: largest + 1,
        y1: bottom - 2 * r,
        x2: 2 * largest + 14,
        y2: y,
        stroke: ink.hairline
      }),
      ...figureLabels(quantity, {x: 2 * largest + 18, y: y + 4, size: textSize.small, fill: ink.quiet}, frame)
    ];
  });
  const element = svg(
    document,
    "g",
    {class: "key", "aria-hidden": "true"},
    ...heads.map((line, i) =>
      label(document, line, {x: 0, y: top + (i + 0.9) * lineHeight, size: textSize.small, fill: ink.quiet})
    ),
    ...circles
  );
  return {element, height: Math.max(bottom, labelled + 4) - top + 6};
}

/** The largest 1, 2 or 5 times a power of ten within `most`, and two that are about a fifth of the one before. */
function roundValues(most: number, whole: boolean): readonly number[] {
  const round = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
  };
  if (!(most > 0)) return [];
  const first = round(most);
  const values = [first, round(first / 4), round(first / 16)];
  return values.filter((value, i) => values.indexOf(value) === i && (!whole || value >= 1));
}
