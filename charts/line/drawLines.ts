import {axis, axisHeight, emptyChart, type Frame} from "../../src/figure/index.ts";
import type {LineNote, LineOptions} from "../line.ts";
import {annotations, type Remark} from "../plane/annotations.ts";
import {seriesNames} from "../plane/crossed.ts";
import {checkFewSeries, type Dated} from "../plane/dated.ts";
import {drawMarks, targetAt, targets} from "../plane/drawMarks.ts";
import {endLabels, endLabelsHeight, endLabelsWidth, endText} from "../plane/endLabels.ts";
import {isAlone, lineLayer, stretches} from "../plane/lineLayers.ts";
import {noSuchPoint} from "../plane/messages.ts";
import {footLines, hatchLayer, missingWords} from "../plane/missing.ts";
import {type Plane, planeOf, plotHeight} from "../plane/plane.ts";
import {roundShape, type SeriesLook, seriesLooks} from "../plane/seriesLook.ts";
import {type TimeScale, timeScale, timeTicks} from "../plane/timeScale.ts";
import {whenOf} from "../plane/when.ts";
import {type DotParts, dotLayers, dotParts, noDot} from "../slots/hedgedDots.ts";
import {pixels} from "../slots/slotLayers.ts";
import {measureOf} from "../slots/slotTable.ts";

const name = "line";
const radius = 3.5;
const hatch = {width: 8, height: 14};

/** Lines, their points, names at their ends, remarks, and below them what is missing. */
export async function drawLines(points: readonly Dated[], options: LineOptions, frame: Frame) {
  if (points.length === 0) return emptyChart(frame, name);
  checkFewSeries(name, points, "draw small-multiples");
  const names = seriesNames(points);
  const looks = seriesLooks(names.length, frame);
  const room = names.length > 1 || names[0] ? endLabelsWidth(names, frame) : 10;
  const drawable = points.flatMap(({quantity}) => (quantity && dotParts(quantity) ? [quantity] : []));
  const plane = planeOf(frame, drawable, {
    title: measureOf(points, options.title),
    zero: options.zero ?? true,
    after: room,
    beside: 14,
    height: Math.max(plotHeight(frame), endLabelsHeight(names, room))
  });
  const {left, right, bottom} = plane;
  const dates = points.map(({when}) => when);
  const scale = timeScale(dates, [left, right]);
  const crowded = (right - left) / Math.max(1, points.length / names.length) < 12;
  const stretch = stretches(points);
  const placed = points.map((point, index) => {
    const look = looks[names.indexOf(point.series)];
    const last = point.series !== points[index + 1]?.series;
    const dot = !crowded || last || stretch[index] === null || isAlone(stretch, index);
    return {point, look, ...placeOf(point, plane, scale), stretch: stretch[index] ?? null, dot};
  });
  const noted = annotations(
    remarksOf(options.notes ?? [], placed, frame.locale),
    {
      width: right,
      height: bottom,
      taken: [
        {x: 0, y: 0, width: left - 12, height: bottom},
        {x: 0, y: 0, width: right, height: 18}
      ],
      lines: names.map(series =>
        placed.filter(({point}) => point.series === series).map(({x, y}) => [x, y] as const)
      )
    },
    frame
  );
  const unplaced = placed.filter(({parts}) => !parts).map(({point}) => point);
  const feet = footLines(
    [
      ...missingWords(
        unplaced.map(point => ({...point, where: [point.group, point.series].filter(Boolean).join(", ")})),
        frame.locale
      ),
      ...noted.unplaced
    ],
    bottom + axisHeight(false) + 6,
    frame
  );
  const width = Math.max(1, Math.min(24, (right - left) / Math.max(1, points.length / names.length)));
  const root = await drawMarks(
    name,
    placed.map(each => ({...each.point, datum: lineDatum(each, plane, width)})),
    Math.ceil(feet.bottom + 4),
    [
      lineLayer(),
      targets(frame),
      ...dotLayers(frame, {
        along: "y",
        scale: plane.channel,
        across: pixels("lineX"),
        look: {colour: "colour", shape: "shape"},
        radius
      }),
      hatchLayer(frame, hatch.width, hatch.height)
    ],
    frame
  );
  const ticks = timeTicks(scale, dates, frame.locale);
  root.prepend(
    ...plane.behind,
    axis(frame.document, ticks, {from: left - 14, to: right + Math.min(room, 4), y: bottom})
  );
  root.append(...endsOf(names, placed, {plane, room}, frame), ...noted.nodes, ...feet.nodes);
  return root;
}

interface Placed {
  readonly point: Dated;
  readonly look: SeriesLook | undefined;
  readonly parts: DotParts | null;
  readonly x: number;
  /** Of its value, else of the end that it states; the foot of the plot where there is neither. */
  readonly y: number;
  readonly stretch: number | null;
  /** Whether a plain value shows as a point, beside being on the line. */
  readonly dot: boolean;
}

function placeOf({quantity, when}: Dated, plane: Plane, scale: TimeScale) {
  const parts = quantity && dotParts(quantity);
  const stands = quantity && parts ? (quantity.value ?? quantity.low ?? quantity.high) : null;
  const y =
    quantity && stands !== null ? plane.scale.at(stands, quantity.unit) : plane.bottom - hatch.height / 2;
  return {parts, x: scale(when.at), y};
}

function lineDatum({look, parts, x, y, stretch, dot}: Placed, {bottom}: Plane, width: number) {
  return {
    ...noDot,
    ...parts,
    ...(dot ? {} : {full: null}),
    ...targetAt(x, y, width),
    stretch,
    lineX: x,
    lineY: y,
    colour: look?.colour ?? "",
    shape: look?.shape ?? roundShape,
    hatchX: parts ? null : x - hatch.width / 2,
    hatchY: bottom - hatch.height / 2
  };
}

/** The names of series at the last values that they have. */
function endsOf(
  names: readonly string[],
  placed: readonly Placed[],
  {plane, room}: {plane: Plane; room: number},
  frame: Frame
) {
  const labels = names.flatMap(series => {
    const own = placed.filter(({point}) => point.series === series);
    const last = own.findLast(({parts}) => parts) ?? own.at(-1);
    return series && last
      ? [{texts: endText(series), colour: last.look?.colour ?? frame.ink.text, x: last.x, y: last.y}]
      : [];
  });
  const within = [plane.top - 8, plane.bottom + 4] as const;
  return endLabels(labels, {x: plane.right, side: "right", room, within}, frame);
}

function remarksOf(notes: readonly LineNote[], placed: readonly Placed[], locale: string): Remark[] {
  return notes.map(({x, series, text}, index) => {
    const {at, words} = whenOf(name, {x}, index, "x", locale);
    const found = placed.find(
      ({point}) => point.when.at === at && (series === undefined || point.series === series)
    );
    const where = [words, series].filter(Boolean).join(", ");
    if (!found) throw new Error(noSuchPoint(name, where));
    return {x: found.x, y: found.y, text, where};
  });
}
