import {isClaim, type Quantity} from "../src/claims/index.ts";
import {
  type Channel,
  capitalised,
  defineChart,
  emptyChart,
  type Frame,
  nothingToShow
} from "../src/figure/index.ts";
import {bandLabels} from "./plane/bandLabels.ts";
import {type Crossed, crossedOf, textAt} from "./plane/crossed.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {drawMarks, targets} from "./plane/drawMarks.ts";
import {needsChannel} from "./plane/messages.ts";
import {footLines, hatchLayer, missingWords} from "./plane/missing.ts";
import {type Plane, planeOf} from "./plane/plane.ts";
import {barLayers, barParts, barReach, noParts} from "./slots/hedgedBars.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {accentOf, valueLayers, valueTexts} from "./slots/slotLayers.ts";
import {measureOf} from "./slots/slotTable.ts";

export interface ColumnOptions extends ValueOptions {
  /** What stands under a column: a year, a category. Of claims their speaker unless told; other rows need it. */
  readonly x?: Channel<string | number>;
  /** The height of a column. Claims have theirs; other rows name a column of numbers or quantities, or a function that gives one. */
  readonly y?: Channel<number | Quantity | null>;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values measure; of claims their measure unless told. */
  readonly title?: string;
}

const name = "column";

/**
 * Columns from zero, side by side in the order given. A column ends where a value was stated: "about" is a pale column in
 * outline, "at least" trails off above its end, "fewer than" is a dashed outline up to its limit, a range is pale between
 * its ends. What has no value to scale is a hatched box, and said under the chart. Values are written where they all fit.
 *
 * Throws where rows measure different things, two rows stand at one place, or a value is no number.
 */
export const column = defineChart<object, ColumnOptions>({
  name,
  family: "change over time",
  summary: "Columns from zero, side by side in their order",
  use: "for one value at each of a few dates, or for few categories with short names",
  avoid: "for long names, take bar; for many dates, take line",
  wants: "rows with a place in an order and a value",
  draw(rows, options, frame) {
    return drawColumns(columnsOf(rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const points = columnsOf(rows, options, locale);
    return points.length ? crossedInWords("Column chart", points, options.title) : nothingToShow;
  },
  table(rows, options, locale) {
    const points = columnsOf(rows, options, locale);
    return crossedTable(points, {group: "What", title: options.title}, locale);
  }
});

function columnsOf(rows: readonly object[], {x, y, missing, unit, step}: ColumnOptions, locale: string) {
  const group = (row: object, index: number) => {
    if (x !== undefined) return textAt(row, x, index);
    if (isClaim(row)) return capitalised(row.speaker.name, locale);
    throw new Error(needsChannel(name, "x"));
  };
  const read = readValue(name, "y", y, {...(unit ? {unit} : {}), ...(step ? {step} : {})});
  return crossedOf(name, rows, {group, series: null, missing, read}, locale);
}

async function drawColumns(points: readonly Crossed[], options: ColumnOptions, frame: Frame) {
  if (points.length === 0) return emptyChart(frame, name);
  const drawable = points.flatMap(({quantity}) => (quantity && barParts(quantity) ? [quantity] : []));
  const written = drawable.every(quantity =>
    valueTexts({quantity, figure: ""}, frame.locale).every(
      text => frame.measure(text) + 4 <= frame.width / points.length
    )
  );
  const plane = planeOf(frame, drawable, {
    title: measureOf(points, options.title),
    zero: true,
    axis: !written,
    above: valueHeight
  });
  const step = (plane.right - plane.left) / points.length;
  const middle = (index: number) => plane.left + (index + 0.5) * step;
  const groups = points.map(({group}) => group);
  const ordered = groups.every(group => /^[\d\s./–-]+$/u.test(group));
  const names = bandLabels(groups, {first: middle(0), step, top: plane.bottom + 8, ordered}, frame);
  const unplaced = points.filter(point => !drawable.includes(point.quantity as Quantity));
  const feet = footLines(
    missingWords(
      unplaced.map(point => ({...point, where: point.group})),
      frame.locale
    ),
    plane.bottom + 16 + names.height,
    frame
  );
  const band = Math.min(64, step * 0.76);
  const marks = points.map((point, index) => ({
    ...point,
    datum: columnDatum(point, {middle: middle(index), band, step}, plane, frame)
  }));
  const layers = [
    targets(frame),
    ...barLayers({along: "y", scale: plane.channel, band: ["bandFrom", "bandTo"]}),
    hatchLayer(frame, hatchWidth(band), hatchHeight),
    ...(written ? valueLayers(frame, plane.unit, "textY") : [])
  ];
  const root = await drawMarks(name, marks, Math.ceil(feet.bottom + 4), layers, frame);
  root.prepend(...plane.behind);
  root.append(...names.nodes, ...feet.nodes);
  return root;
}

/** The room for what is written at a column's end. */
const valueHeight = 20;
const hatchHeight = 16;
const hatchWidth = (band: number): number => Math.max(2, Math.min(band, 28));

function columnDatum(
  point: Crossed,
  {middle, band, step}: {middle: number; band: number; step: number},
  {scale, top, bottom, unit}: Plane,
  frame: Frame
) {
  const {locale} = frame;
  const {quantity} = point;
  const parts = quantity && barParts(quantity);
  const reach = parts && quantity ? barReach(quantity) : null;
  const zero = scale.at(0, unit);
  const end = reach && quantity ? scale.at(reach.value, quantity.unit) - reach.beyond : zero;
  const [first = "", second = first] = parts ? valueTexts(point, locale) : [];
  return {
    ...noParts,
    ...parts,
    bandFrom: middle - band / 2,
    bandTo: middle + band / 2,
    hitLeft: middle - step / 2,
    hitRight: middle + step / 2,
    hitTop: top,
    hitBottom: bottom,
    hatchX: parts ? null : middle - hatchWidth(band) / 2,
    hatchY: zero - hatchHeight / 2,
    textX: middle,
    textY: end > zero ? end + 10 : end - 10,
    textAlign: "center",
    accent: accentOf(quantity, frame),
    first,
    second
  };
}
