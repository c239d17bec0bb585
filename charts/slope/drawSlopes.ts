import {emptyChart, type Frame, label, openEnd, svg, textSize, unitVariants} from "../../src/figure/index.ts";
import type {Dated} from "../plane/dated.ts";
import {drawMarks, targetAt, targets} from "../plane/drawMarks.ts";
import {type EndText, endLabels, endLabelsHeight, endLabelsWidth} from "../plane/endLabels.ts";
import {lineLayer, stretches} from "../plane/lineLayers.ts";
import {footLines, hatchLayer, missingWords} from "../plane/missing.ts";
import {type Plane, planeOf, plotHeight} from "../plane/plane.ts";
import {roundShape} from "../plane/seriesLook.ts";
import type {SlopeOptions} from "../slope.ts";
import {dotLayers, dotParts, noDot} from "../slots/hedgedDots.ts";
import {pixels, valueTexts} from "../slots/slotLayers.ts";
import {measureOf} from "../slots/slotTable.ts";

const name = "slope";
const hatch = {width: 24, height: 12};
/** Of the frame's width, what the texts of a side may take. */
const share = 0.36;
/** The room of the dates over their lines, in pixels. */
const headHeight = 28;

/** A date, and what stands at it. */
interface Side {
  readonly side: "left" | "right";
  readonly points: readonly Dated[];
  /** Those that have a place on the scale. */
  readonly placed: readonly Dated[];
  readonly texts: ReadonlyMap<Dated, readonly EndText[]>;
  readonly room: number;
}

export async function drawSlopes(points: readonly Dated[], options: SlopeOptions, frame: Frame) {
  if (points.length === 0) return emptyChart(frame, name);
  const {ink, locale} = frame;
  const sides = sidesOf(points, frame);
  const [left, right] = sides;
  const quantities = points.flatMap(({quantity}) => (quantity && dotParts(quantity) ? [quantity] : []));
  const rises = quantities.some(({hedge}) => hedge === "at_least" || hedge === "more_than");
  const above = headHeight + (rises ? openEnd : 0);
  const plane = planeOf(frame, quantities, {
    title: measureOf(points, options.title),
    zero: options.zero ?? false,
    axis: false,
    after: right.room,
    above,
    height: Math.max(plotHeight(frame), ...sides.map(textsHeight))
  });
  const xOf = ({side, room}: Side) => (side === "left" ? room : plane.right);
  const shines = ({series}: Dated) => !options.highlight?.length || options.highlight.includes(series);
  const onLeft = new Set(left.points);
  const stretch = stretches(points);
  const marks = points.map((point, index) => {
    const parts = point.quantity && dotParts(point.quantity);
    const x = xOf(onLeft.has(point) ? left : right);
    const y = parts ? levelOf(point, plane) : plane.bottom + 10;
    return {
      ...point,
      datum: {
        ...noDot,
        ...parts,
        ...targetAt(x, y),
        stretch: stretch[index] ?? null,
        lineX: x,
        lineY: y,
        colour: shines(point) ? ink.stated : ink.muted,
        shape: roundShape,
        hatchX: parts ? null : x - hatch.width / 2,
        hatchY: plane.bottom + 10
      }
    };
  });
  const missing = points.filter(point => !left.placed.includes(point) && !right.placed.includes(point));
  const feet = footLines(
    missingWords(
      missing.map(point => ({...point, where: `${point.series}, ${point.group}`})),
      locale
    ),
    plane.bottom + 22,
    frame
  );
  const layers = [
    lineLayer(),
    targets(frame),
    ...dotLayers(frame, {
      along: "y",
      scale: plane.channel,
      across: pixels("lineX"),
      look: {colour: "colour", shape: "shape"},
      radius: 4
    }),
    hatchLayer(frame, hatch.width, hatch.height)
  ];
  const root = await drawMarks(name, marks, Math.ceil(feet.bottom + 4), layers, frame);
  root.prepend(
    ...plane.behind.slice(0, -1),
    ...sides.flatMap(each => upright(each, xOf(each), plane, above, frame))
  );
  const ends = sides.flatMap(each =>
    endLabels(
      each.placed.map(point => ({
        texts: each.texts.get(point) ?? [],
        colour: ink.text,
        weight: shines(point) && options.highlight?.length ? 600 : 400,
        x: xOf(each),
        y: levelOf(point, plane)
      })),
      {x: xOf(each), side: each.side, room: each.room, within: [plane.top - 8, plane.bottom + 8]},
      frame
    )
  );
  root.append(...ends, ...feet.nodes);
  return root;
}

/** Values at both dates; a series is named at the later one, or where it stands alone. */
function sidesOf(points: readonly Dated[], frame: Frame): readonly [Side, Side] {
  const first = Math.min(...points.map(({when}) => when.at));
  const placed = points.filter(({quantity}) => quantity && dotParts(quantity));
  const named = new Set(placed.filter(({when}) => when.at !== first).map(({series}) => series));
  const sideOf = (side: "left" | "right", own: readonly Dated[]): Side => {
    const standing = own.filter(point => placed.includes(point));
    const texts = new Map(
      standing.map(point => [
        point,
        textsOf(point, side === "right" || !named.has(point.series), frame.locale)
      ])
    );
    const widest = [...texts.values()].flatMap(all => all.map(({text}) => text));
    return {side, points: own, placed: standing, texts, room: endLabelsWidth(widest, frame, share)};
  };
  return [
    sideOf(
      "left",
      points.filter(({when}) => when.at === first)
    ),
    sideOf(
      "right",
      points.filter(({when}) => when.at !== first)
    )
  ];
}

function textsOf(point: Dated, isNamed: boolean, locale: string): EndText[] {
  const variants = point.quantity ? unitVariants(point.quantity) : [];
  return valueTexts(point, locale).map((value, index) => ({
    text: isNamed && point.series ? `${value} ${point.series}` : value,
    class: variants[index]?.class ?? null
  }));
}

const textsHeight = ({texts, room}: Side): number =>
  Math.max(
    0,
    ...[0, 1].map(unit =>
      endLabelsHeight(
        [...texts.values()].flatMap(all => all[unit]?.text ?? []),
        room
      )
    )
  );

function levelOf({quantity}: Dated, {scale, bottom}: Plane): number {
  const stands = quantity && (quantity.value ?? quantity.low ?? quantity.high);
  return quantity && stands !== null ? scale.at(stands, quantity.unit) : bottom;
}

function upright(
  {side, points}: Side,
  x: number,
  {top, bottom}: Plane,
  above: number,
  {document, ink, measure}: Frame
) {
  const date = points[0]?.group ?? "";
  const style = {size: textSize.small, weight: 600} as const;
  const half = measure(date, style) / 2;
  return [
    svg(document, "line", {
      x1: x,
      x2: x,
      y1: top - above + 20,
      y2: bottom,
      stroke: ink.hairline,
      "aria-hidden": "true"
    }),
    label(document, date, {
      x: side === "left" ? Math.max(half, x) : x,
      y: top - above + 14,
      anchor: "middle",
      ...style
    })
  ];
}
