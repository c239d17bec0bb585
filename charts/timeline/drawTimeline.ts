import {type ScaleTime, scaleUtc} from "d3-scale";
import {
  axis,
  axisHeight,
  drawVegaLite,
  emptyChart,
  type Frame,
  label,
  textSize,
  type VegaLiteSpec,
  wrapText
} from "../../src/figure/index.ts";
import {neededLayers} from "../slots/neededLayers.ts";
import {dateTicks} from "./dateTicks.ts";
import {workedOutKey} from "./messages.ts";
import type {Moment} from "./moment.ts";
import {timelineLayers, trail} from "./timelineLayers.ts";
import {type Extent, lineHeight, type PlacedMoment, timelineLayout} from "./timelineLayout.ts";

const day = 86_400_000;
/** Half the least width of a mark, in pixels. */
const half = 5;
/** The width of the hatching that stands for no date, in pixels. */
const hatch = 20;

export async function drawTimeline(moments: readonly Moment[], frame: Frame): Promise<SVGSVGElement> {
  if (moments.length === 0) return emptyChart(frame, "timeline");
  const scale = timeScale(moments, frame.width);
  const {
    moments: placed,
    headings,
    height
  } = timelineLayout(moments, moment => extentOf(moment, scale), frame);
  const key = moments.some(isHollow) ? wrapText(workedOutKey, frame.width, {size: textSize.small}) : [];
  const dated = moments.some(({stretch}) => stretch);
  const year = commonYear(scale);
  const axisBottom = height + (dated ? axisHeight(year !== null) : 0);
  const [from = 0, to = 0] = scale.range();
  const data = placed.map(each => datum(each, scale));
  const spec = {
    width: frame.width,
    height: axisBottom + key.length * lineHeight + (key.length ? 6 : 0),
    padding: 0,
    autosize: "none",
    layer: neededLayers(
      timelineLayers(frame, {
        type: "quantitative",
        axis: null,
        scale: {domain: scale.domain().map(Number), range: [from, to], nice: false, zero: false}
      }),
      data
    )
  } as unknown as VegaLiteSpec;
  const root = await drawVegaLite(spec, data, frame, {
    name: "timeline",
    mark: ({rows}) => {
      const moment = placed[rows?.[0] ?? -1]?.moment;
      return {name: moment?.name ?? "", provenance: moment?.provenance ?? null};
    }
  });
  const {document, ink, locale} = frame;
  const quiet = {size: textSize.small, fill: ink.quiet};
  root.prepend(
    ...(dated
      ? [
          axis(document, dateTicks(scale, locale, year === null), {
            from,
            to,
            y: height,
            grid: height,
            ...(year ? {title: year} : {})
          })
        ]
      : []),
    ...headings.map(({text, y}) => label(document, text, {x: 0, y, ...quiet, weight: 600, halo: true}))
  );
  root.append(
    ...key.map((line, index) =>
      label(document, line, {x: 0, y: axisBottom + 14 + index * lineHeight, ...quiet})
    )
  );
  return root;
}

/** From a little before the first to a little after the last. */
function timeScale(moments: readonly Moment[], width: number): ScaleTime<number, number> {
  const ends = moments.flatMap(({stretch}) =>
    [stretch?.from, stretch?.to].filter(end => typeof end === "number")
  );
  const first = ends.length ? Math.min(...ends) : 0;
  const last = ends.length ? Math.max(...ends) : day;
  const room = Math.max(day / 2, (last - first) * 0.02);
  return scaleUtc([first - room, last + room], [trail, width - trail]);
}

/** The year that all of a scale lies in; null where it lies in several. */
function commonYear(scale: ScaleTime<number, number>): string | null {
  const [first, last] = scale.domain().map(date => date.getUTCFullYear());
  return first === last ? String(first) : null;
}

function isHollow({inferred, stretch}: Moment): boolean {
  return stretch !== null && (inferred || (stretch.kind === "day" && stretch.fuzzyFrom));
}

/** The ends of a stretch in pixels: no mark is narrower than a dot. */
function endsOf({from, to, kind}: NonNullable<Moment["stretch"]>, scale: ScaleTime<number, number>): Extent {
  if (from === null || to === null) {
    const known = scale(from ?? to ?? 0);
    return from === null ? [known - 2 * half, known] : [known, known + 2 * half];
  }
  const start = scale(from);
  const end = scale(to);
  if (kind !== "day" && end - start >= 2 * half) return [start, end];
  const middle = (start + end) / 2;
  return [middle - half, middle + half];
}

function extentOf({stretch}: Moment, scale: ScaleTime<number, number>): Extent {
  if (!stretch) return [1, 1 + hatch];
  const [start, end] = endsOf(stretch, scale);
  const {from, to, kind, fuzzyFrom, fuzzyTo} = stretch;
  const before = kind !== "day" && (from === null || fuzzyFrom) ? trail : 0;
  const after = kind !== "day" && (to === null || fuzzyTo) ? trail : 0;
  return [start - before, end + after];
}

function datum(placed: PlacedMoment, scale: ScaleTime<number, number>) {
  const {moment, y, lines, textX, textAlign, textY, from, to, bottom} = placed;
  const {stretch} = moment;
  const [start, end] = stretch ? endsOf(stretch, scale) : [1, 1];
  const at = (pixels: number) => scale.invert(pixels).getTime();
  const isDay = stretch?.kind === "day";
  const isBar = stretch !== null && !isDay;
  return {
    y,
    lines,
    textX,
    textAlign,
    textY,
    hitFrom: from,
    hitTo: to,
    hitTop: y - 12,
    hitBottom: bottom,
    empty: stretch === null,
    hatchX: 1,
    dot: isDay ? at((start + end) / 2) : null,
    from: isBar ? at(start) : null,
    to: isBar ? at(end) : null,
    look: isHollow(moment) ? "hollow" : stretch?.kind === "within" ? "pale" : "full",
    trailFrom: isBar && (stretch.from === null || stretch.fuzzyFrom) ? at(start) : null,
    trailTo: isBar && (stretch.to === null || stretch.fuzzyTo) ? at(end) : null
  };
}
