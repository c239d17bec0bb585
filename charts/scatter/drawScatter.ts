import type {Quantity} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  emptyChart,
  type Frame,
  label,
  openEnd,
  type QuantityScale,
  quantityScale,
  svg,
  textSize,
  unitAxes
} from "../../src/figure/index.ts";
import {leaderEnd, placeLabels} from "../../src/geo/index.ts";
import {drawMarks, targetAt, targets} from "../plane/drawMarks.ts";
import {noSuchRow, tooManySeries} from "../plane/messages.ts";
import {footLines, hatchLayer, missingWords} from "../plane/missing.ts";
import {type Plane, planeOf} from "../plane/plane.ts";
import {seriesKey} from "../plane/seriesKey.ts";
import {mostSeries, roundShape, type SeriesLook, seriesLooks} from "../plane/seriesLook.ts";
import type {ScatterOptions} from "../scatter.ts";
import {type DotParts, dotLayers, dotParts, noDot} from "../slots/hedgedDots.ts";
import {pixels} from "../slots/slotLayers.ts";
import type {Spot} from "./spotRows.ts";

const name = "scatter";
const radius = 4;
const hatch = {width: 12, height: 12};

interface Placed {
  readonly spot: Spot;
  readonly look: SeriesLook | undefined;
  readonly x: number;
  readonly y: number;
}

export async function drawScatter(
  spots: readonly Spot[],
  titles: readonly [x: string, y: string],
  {zero = false, named = []}: ScatterOptions,
  frame: Frame
) {
  if (spots.length === 0) return emptyChart(frame, name);
  const names = [...new Set(spots.map(({series}) => series))];
  if (names.length > mostSeries)
    throw new Error(tooManySeries(name, names.length, mostSeries, "gather the smallest into one"));
  const looks = seriesLooks(names.length, frame);
  const plane = planeOf(frame, drawableOf(spots, "y"), {title: titles[1], zero, after: 12, beside: 24});
  const inX = drawableOf(spots, "x");
  const opens = inX.some(({hedge}) => hedge === "at_least" || hedge === "more_than");
  const across = quantityScale(inX, {range: [plane.left, plane.right - (opens ? openEnd : 0)], zero});
  const placed = spots.map(
    (spot): Placed => ({
      spot,
      look: looks[names.indexOf(spot.series)],
      x: levelOf(spot.x, across) ?? plane.left - 8,
      y: levelOf(spot.y, plane.scale) ?? plane.bottom - 8
    })
  );
  const key = seriesKey(names, looks, "point", plane.bottom + axisHeight(true) + 4, frame);
  const feet = footLines(missingWords(lacking(spots, titles), frame.locale), key.bottom + 4, frame);
  const root = await drawMarks(
    name,
    placed.map(each => ({...each.spot, datum: spotDatum(each)})),
    Math.ceil(feet.bottom + 4),
    layersOf(plane, across, frame),
    frame
  );
  root.prepend(
    ...plane.behind,
    ...unitAxes(frame, across, {
      unit: inX[0]?.unit ?? "count",
      y: plane.bottom,
      grid: plane.bottom - plane.top,
      title: capitalised(titles[0], frame.locale)
    })
  );
  root.append(...namesOf(placed, named, plane, frame), ...key.nodes, ...feet.nodes);
  return root;
}

const partsOf = (quantity: Quantity | null): DotParts | null => quantity && dotParts(quantity);

/** The quantities of an axis that have a place on it. */
function drawableOf(spots: readonly Spot[], side: "x" | "y"): Quantity[] {
  return spots.flatMap(spot => (partsOf(spot[side]) ? (spot[side] ?? []) : []));
}

/** Where a value stands; of a range without a best value the middle, at which bars across and up cross. */
function levelOf(quantity: Quantity | null, scale: QuantityScale): number | null {
  if (!quantity || !partsOf(quantity)) return null;
  const {value, low, high, unit} = quantity;
  const stands = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
  return stands === null ? null : scale.at(stands, unit);
}

/** The rows without a place, and which value they lack. */
function lacking(spots: readonly Spot[], titles: readonly string[]) {
  return spots.flatMap(({x, y, figures, label: where}) => {
    const side = partsOf(x) ? (partsOf(y) ? null : 1) : 0;
    if (side === null) return [];
    return [{quantity: null, figure: `${titles[side]} ${figures[side]}`, where}];
  });
}

function spotDatum({spot, look, x, y}: Placed) {
  const parts = {x: partsOf(spot.x), y: partsOf(spot.y)};
  const has = parts.x && parts.y;
  const isHollow = parts.x?.hollow !== null || parts.y?.hollow !== null;
  const point = has && pointOf(parts.x) !== null ? pointOf(parts.y) : null;
  return {
    ...noDot,
    ...(has ? parts.y : {}),
    full: isHollow ? null : point,
    hollow: isHollow ? point : null,
    ...prefixed(has ? parts.x : null),
    ...targetAt(x, y),
    spotX: x,
    spotY: y,
    colour: look?.colour ?? "",
    shape: look?.shape ?? roundShape,
    hatchX: has ? null : x - hatch.width / 2,
    hatchY: y
  };
}

/** Where the point of some parts is; null for a range without a best value. */
const pointOf = (parts: DotParts | null): number | null => parts && (parts.full ?? parts.hollow);

/** The bars and arrows across; the point is drawn once, with those up. */
function prefixed(parts: DotParts | null) {
  const {low, high, openAbove, openBelow} = parts ?? noDot;
  return {
    x_low: low,
    x_high: high,
    x_full: null,
    x_hollow: null,
    x_openAbove: openAbove,
    x_openBelow: openBelow
  };
}

function layersOf(plane: Plane, across: QuantityScale, frame: Frame) {
  const look = {colour: "colour", shape: "shape"};
  const scale = {
    type: "quantitative",
    axis: null,
    scale: {domain: [...across.domain], range: [...across.range], nice: false, zero: false}
  };
  return [
    targets(frame),
    ...dotLayers(frame, {along: "x", scale, across: pixels("spotY"), look, prefix: "x_"}),
    ...dotLayers(frame, {along: "y", scale: plane.channel, across: pixels("spotX"), look, radius}),
    hatchLayer(frame, hatch.width, hatch.height)
  ];
}

/** The names that were asked for, beside their points as far as there is room. */
function namesOf(
  placed: readonly Placed[],
  named: readonly string[],
  {left, right, bottom}: Plane,
  {document, ink, measure}: Frame
): Node[] {
  const style = {size: textSize.small} as const;
  for (const each of named)
    if (!placed.some(({spot}) => spot.label === each)) throw new Error(noSuchRow(name, each));
  const asked = placed.filter(({spot}) => named.includes(spot.label));
  const others = placed.filter(({spot}) => !named.includes(spot.label));
  const boxes = others.map(({x, y}) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius
  }));
  const labels = placeLabels(
    asked.map(({spot, x, y}) => ({x, y, radius: radius + 1, width: measure(spot.label, style), height: 14})),
    {
      width: right + 12,
      height: bottom,
      taken: [
        {x: 0, y: 0, width: left - 20, height: bottom},
        {x: 0, y: 0, width: right, height: 18},
        ...boxes
      ]
    }
  );
  return asked.flatMap(({spot, x, y}, index): Node[] => {
    const at = labels[index];
    if (!at) return [];
    const [toX, toY] = leaderEnd(at.box, {x, y});
    const leader = svg(document, "line", {
      x1: x,
      y1: y,
      x2: toX,
      y2: toY,
      stroke: ink.quiet,
      "aria-hidden": "true"
    });
    const textX =
      at.anchor === "start"
        ? at.box.x
        : at.anchor === "end"
          ? at.box.x + at.box.width
          : at.box.x + at.box.width / 2;
    const text = label(document, spot.label, {
      x: textX,
      y: at.box.y + 11,
      anchor: at.anchor,
      ...style,
      halo: true
    });
    return at.led ? [leader, text] : [text];
  });
}
