import {type Quantity, sum} from "../src/claims/index.ts";
import {axis, axisHeight, defineChart, emptyChart, type Frame, nothingToShow} from "../src/figure/index.ts";
import {groupNames, seriesNames} from "./plane/crossed.ts";
import {crossedInWords, crossedTable} from "./plane/crossedTable.ts";
import {checkFewSeries, type Dated, type DatedOptions, datedOf} from "./plane/dated.ts";
import {drawMarks, targets} from "./plane/drawMarks.ts";
import {endLabels, endLabelsHeight, endLabelsWidth, endText} from "./plane/endLabels.ts";
import {missingInStack, oneDate} from "./plane/messages.ts";
import {planeOf, plotHeight} from "./plane/plane.ts";
import {seriesLooks, seriesPatterns} from "./plane/seriesLook.ts";
import {timeScale, timeTicks} from "./plane/timeScale.ts";
import {pixels} from "./slots/slotLayers.ts";
import {measureOf} from "./slots/slotTable.ts";
import {checkCountedOnce, type Part, stackOf} from "./stack/stack.ts";

export interface StackedAreaOptions extends Omit<DatedOptions, "missing"> {}

const name = "stacked-area";

/**
 * Parts of a whole over time, an area for each series, the first at the foot, each named at its right end and told apart
 * by hue and pattern.
 *
 * Throws where parts cannot add up truthfully: open ends, ranges, "hundreds", values below zero, a series without a value
 * at a date that others have, two wordings of one measurement; where rows measure different things, and where there are
 * more series than eyes tell apart or only one date.
 */
export const stackedArea = defineChart<object, StackedAreaOptions>({
  name,
  family: "part to whole",
  summary: "Parts of a whole over time, one on the other",
  use: "for a whole and its few parts over many dates, where the whole matters most",
  avoid: "for comparing the parts with each other take line; for few dates take stacked-bar",
  wants: "rows with a date, a series and a value, complete for all dates",
  draw(rows, options, frame) {
    return drawAreas(areasOf(rows, options, frame.locale), options, frame);
  },
  describe(rows, options, locale) {
    const points = areasOf(rows, options, locale);
    return points.length ? crossedInWords("Stacked area chart", points, options.title) : nothingToShow;
  },
  table(rows, options, locale) {
    const points = areasOf(rows, options, locale);
    return crossedTable(points, {group: "When", title: options.title}, locale);
  }
});

/** The points, known to add up at each date. */
function areasOf(rows: readonly object[], options: StackedAreaOptions, locale: string): Dated[] {
  const points = datedOf(name, rows, options, locale);
  checkFewSeries(name, points, "gather the smallest into one");
  checkCountedOnce(name, points);
  if (points.length > 0 && new Set(points.map(({when}) => when.at)).size < 2) throw new Error(oneDate(name));
  const series = seriesNames(points);
  const known = new Set(
    points.filter(({quantity}) => quantity).map(point => keyOf(point.group, point.series))
  );
  for (const group of groupNames(points))
    for (const each of series)
      if (!known.has(keyOf(group, each)))
        throw new Error(missingInStack(name, [group, each].filter(Boolean).join(", ")));
  stacksOf(points);
  return points;
}

const keyOf = (group: string, series: string): string => JSON.stringify([group, series]);

/** The stacks, date by date. */
function stacksOf(points: readonly Dated[]): Part<Dated>[][] {
  const byDate = new Map<number, Dated[]>();
  for (const point of points) {
    const at = byDate.get(point.when.at) ?? [];
    byDate.set(point.when.at, at);
    at.push(point);
  }
  return [...byDate.values()].map(stack => stackOf(name, stack));
}

async function drawAreas(points: readonly Dated[], options: StackedAreaOptions, frame: Frame) {
  if (points.length === 0) return emptyChart(frame, name);
  const names = seriesNames(points);
  const looks = seriesLooks(names.length, frame);
  const stacks = stacksOf(points);
  const room = names.length > 1 || names[0] ? endLabelsWidth(names, frame) : 10;
  const plane = planeOf(frame, wholes(stacks), {
    title: measureOf(points, options.title),
    zero: true,
    after: room,
    beside: 12,
    height: Math.max(plotHeight(frame), endLabelsHeight(names, room))
  });
  const {left, right, top, bottom, up} = plane;
  const dates = points.map(({when}) => when);
  const scale = timeScale(dates, [left, right]);
  const parts = new Map(stacks.flat().map(part => [part.point, part]));
  const half = (right - left) / Math.max(1, stacks.length - 1) / 2;
  const marks = points.map(point => {
    const {from = 0, to = 0} = parts.get(point) ?? {};
    const look = looks[names.indexOf(point.series)];
    return {
      ...point,
      datum: {
        series: point.series,
        areaX: scale(point.when.at),
        from,
        to,
        fill: look?.fill ?? "",
        hitLeft: Math.max(left, scale(point.when.at) - half),
        hitRight: Math.min(right, scale(point.when.at) + half),
        hitTop: up(to),
        hitBottom: up(from)
      }
    };
  });
  const area = {
    mark: {type: "area", aria: false, stroke: frame.ink.paper, strokeWidth: 1},
    encoding: {
      x: pixels("areaX"),
      y: {...plane.channel, field: "to"},
      y2: {field: "from"},
      detail: {field: "series", type: "nominal"},
      fill: {field: "fill", type: "nominal", scale: null, legend: null}
    }
  };
  const height = Math.ceil(bottom + axisHeight(false) + 4);
  const root = await drawMarks(name, marks, height, [area, targets(frame)], frame);
  const ends = (stacks.at(-1) ?? []).flatMap(({point: {series}, from, to}) => {
    const colour = looks[names.indexOf(series)]?.colour ?? frame.ink.text;
    return series ? [{texts: endText(series), colour, x: right, y: up((from + to) / 2)}] : [];
  });
  root.prepend(
    seriesPatterns(names.length, frame),
    ...plane.behind,
    axis(frame.document, timeTicks(scale, dates, frame.locale), {from: left, to: right, y: bottom})
  );
  root.append(...endLabels(ends, {x: right, side: "right", room, within: [top - 8, bottom + 4]}, frame));
  return root;
}

/** What each stack comes to, for the scale. */
function wholes(stacks: readonly Part[][]): Quantity[] {
  return stacks.flatMap(parts => sum(parts.map(({quantity}) => quantity)).quantity ?? []);
}
