import {mergeProvenance, type Quantity, units} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  emptyChart,
  type Frame,
  label,
  type QuantityScale,
  textSize,
  unitAxes
} from "../../src/figure/index.ts";
import {type Binned, reasonOf} from "../histogram.ts";
import {drawMarks, targets} from "../plane/drawMarks.ts";
import {footLines, hatchLayer} from "../plane/missing.ts";
import {planeOf} from "../plane/plane.ts";
import {barLayers, noParts} from "../slots/hedgedBars.ts";
import type {Bin} from "./binRows.ts";

const name = "histogram";
const missingWidth = 28;

export async function drawHistogram({bins, missing, title, counted}: Binned, frame: Frame) {
  if (bins.length === 0 && missing.length === 0) return emptyChart(frame, name);
  const {document, locale, ink} = frame;
  const total = bins.reduce((sum, {count}) => sum + count, missing.length);
  const apart = missing.length ? missingWidth + 16 : 0;
  const plane = planeOf(frame, [...bins.map(({count}) => counting(count)), counting(missing.length)], {
    title: `Number of ${counted}`,
    zero: true,
    after: apart + 8
  });
  const {left, right, top, bottom, scale} = plane;
  const across = scaleOf(bins, [left, right]);
  const x = (value: number) => across.at(value, bins[0]?.unit ?? "count");
  const marks = bins.map(each => ({
    name: `${capitalised(each.words, locale)}: ${each.count} of ${total} ${counted}`,
    provenance: each.provenance,
    datum: {
      ...noParts,
      accent: ink.stated,
      full: each.count || null,
      bandFrom: x(each.low) + 0.5,
      bandTo: Math.max(x(each.low) + 1, x(each.high) - 0.5),
      hitLeft: x(each.low),
      hitRight: x(each.high),
      hitTop: top,
      hitBottom: bottom,
      hatchX: null,
      hatchY: null
    }
  }));
  const level = scale.at(missing.length, "count");
  const without = {
    name: `${capitalised(reasonOf(missing), locale)}: ${missing.length} of ${total} ${counted}`,
    provenance: mergeProvenance(missing.map(({provenance}) => provenance)),
    datum: {
      ...noParts,
      accent: ink.stated,
      bandFrom: 0,
      bandTo: 0,
      hitLeft: right + 16,
      hitRight: right + apart,
      hitTop: top,
      hitBottom: bottom,
      hatchX: right + 16,
      hatchY: (level + bottom) / 2
    }
  };
  const feet = footLines(
    missing.length ? [`Hatched, ${reasonOf(missing)}: ${missing.length} of ${total} ${counted}.`] : [],
    bottom + axisHeight(true) + 4,
    frame
  );
  const root = await drawMarks(
    name,
    missing.length ? [...marks, without] : marks,
    Math.ceil(feet.bottom + 4),
    [
      targets(frame),
      ...barLayers({along: "y", scale: plane.channel, band: ["bandFrom", "bandTo"]}),
      hatchLayer(frame, missingWidth, Math.max(4, bottom - level))
    ],
    frame
  );
  const titled = capitalised(title, locale);
  root.prepend(
    ...plane.behind,
    ...(bins.length
      ? unitAxes(frame, across, {unit: bins[0]?.unit ?? "count", y: bottom, grid: 0, title: titled})
      : [label(document, titled, {x: left, y: bottom + 18, size: textSize.small, fill: ink.quiet})])
  );
  root.append(...feet.nodes);
  return root;
}

const counting = (value: number): Quantity => ({
  hedge: "exactly",
  value,
  low: value,
  high: value,
  unit: "count",
  step: 1
});

/** From the first bin's lower end to the last one's upper end, without further room. */
function scaleOf(bins: readonly Bin[], range: readonly [number, number]): QuantityScale {
  const unit = bins[0]?.unit ?? "count";
  const {toBase} = units[unit];
  const [low, high] = [(bins[0]?.low ?? 0) * toBase, (bins.at(-1)?.high ?? 1) * toBase];
  const [from, to] = range;
  return {
    domain: [low, high],
    range,
    at: (value, code) => from + ((value * units[code].toBase - low) / (high - low)) * (to - from)
  };
}
