import type {Quantity} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  emptyChart,
  type Frame,
  label,
  type QuantityScale,
  quantityScale,
  textSize,
  unitAxes,
  unitVariants
} from "../../src/figure/index.ts";
import {type Crossed, seriesNames} from "../plane/crossed.ts";
import {drawMarks, targets} from "../plane/drawMarks.ts";
import {footLines, hatchLayer, missingWords} from "../plane/missing.ts";
import {seriesKey} from "../plane/seriesKey.ts";
import {type SeriesLook, seriesLooks, seriesPatterns} from "../plane/seriesLook.ts";
import type {Slot} from "../slots/slot.ts";
import {pixels, valueTexts} from "../slots/slotLayers.ts";
import {type PlacedSlot, type SlotLayout, slotLayout} from "../slots/slotLayout.ts";
import {measureOf} from "../slots/slotTable.ts";
import type {Part} from "../stack/stack.ts";
import type {StackedBarOptions} from "../stacked-bar.ts";
import {type Stack, shareWords, stacksOf} from "./bars.ts";
import {namesHeight, namesOver} from "./namesOver.ts";

const name = "stacked-bar";
const half = 11;
const hatch = {width: 26, height: 2 * half};
const hatchGap = 4;

export async function drawStacks(
  points: readonly Crossed[],
  {share = false, title}: StackedBarOptions,
  frame: Frame
) {
  if (points.length === 0) return emptyChart(frame, name);
  const {document, locale} = frame;
  const stacks = stacksOf(name, points, share);
  const series = seriesNames(points);
  const looks = seriesLooks(series.length, frame);
  const lookOf = (point: Crossed) => looks[series.indexOf(point.series)];
  const wholes = stacks.flatMap(({whole}) => whole ?? []);
  const gaps = Math.max(0, ...stacks.map(({missing}) => missing.length)) * (hatch.width + hatchGap);
  const scaleIn = ({left}: SlotLayout) =>
    quantityScale(wholes, {range: [left, Math.max(left + 40, frame.width - 4 - gaps)]});
  const heads = stacks.map(({group}) => headOf(group));
  const named = slotLayout(heads, frame, {top: namesHeight, shortBeside: true});
  const names = named.stacked ? null : overFirst(stacks[0], named, scaleIn(named), lookOf, series, frame);
  const key = seriesKey(series, looks, "area", 0, frame);
  const layout = names
    ? named
    : slotLayout(heads, frame, {top: key.bottom && key.bottom + 10, shortBeside: true});
  const scale = scaleIn(layout);
  const bars = stacks.flatMap((stack, index) => barOf(stack, layout.slots[index], scale, lookOf, frame));
  const measure = titleOf(measureOf(points, title), share);
  const bottom = layout.height + (wholes.length ? axisHeight(true) : 0);
  const missing = stacks.flatMap(each => each.missing);
  const feet = footLines(
    missingWords(
      missing.map(point => ({...point, where: `${point.group}, ${point.series}`})),
      locale
    ),
    bottom + 4,
    frame
  );
  const unit = wholes[0]?.unit ?? "count";
  const root = await drawMarks(name, bars, Math.ceil(feet.bottom + 4), layersOf(unit, frame), frame);
  root.prepend(
    seriesPatterns(series.length, frame),
    ...(wholes.length
      ? unitAxes(frame, scale, {
          unit,
          y: layout.height,
          grid: layout.stacked ? 0 : layout.height - (layout.top ?? 0),
          ...(measure ? {title: capitalised(measure, locale)} : {})
        })
      : []),
    ...layout.slots.flatMap(({lines, labelY}) =>
      lines.map((line, row) => label(document, line, {x: 0, y: labelY + row * 17}))
    )
  );
  root.append(...(names ?? key.nodes), ...feet.nodes);
  return root;
}

const titleOf = (measure: string | null, share: boolean): string | null =>
  share ? [measure, "share of the whole"].filter(Boolean).join(", ") : measure;

const headOf = (group: string): Slot => ({
  label: group,
  quantity: null,
  figure: "",
  name: group,
  claim: null,
  provenance: null
});

/** The names of series over the first bar, where it has a part of each. */
function overFirst(
  stack: Stack | undefined,
  {slots}: SlotLayout,
  scale: QuantityScale,
  lookOf: (point: Crossed) => SeriesLook | undefined,
  series: readonly string[],
  frame: Frame
): Node[] | null {
  if (!stack || stack.parts.length < series.length || series.length < 2) return null;
  const over = stack.parts.map(part => ({
    text: part.point.series,
    colour: lookOf(part.point)?.colour ?? frame.ink.text,
    from: atBase(scale, part.from),
    to: atBase(scale, part.to)
  }));
  return namesOver(over, (slots[0]?.middle ?? 0) - half, frame);
}

/** The parts of a bar, then what is missing of it. */
function barOf(
  {parts, missing, whole}: Stack,
  placed: PlacedSlot | undefined,
  scale: QuantityScale,
  lookOf: (point: Crossed) => SeriesLook | undefined,
  frame: Frame
) {
  const middle = placed?.middle ?? 0;
  const band = {
    hitTop: middle - 12,
    hitBottom: middle + 12,
    top: middle - half,
    bottom: middle + half,
    middle
  };
  const end = atBase(scale, parts.at(-1)?.to ?? 0) + hatchGap;
  return [
    ...parts.map(part => {
      const from = atBase(scale, part.from);
      const to = atBase(scale, part.to);
      const pale = part.quantity.hedge !== "exactly";
      const look = lookOf(part.point);
      const texts = textsIn(part, whole, frame);
      const widest = Math.max(...texts.map(text => frame.measure(text, {size: textSize.small})));
      const fits = widest + 12 <= to - from;
      const [first = "", second = first] = texts;
      return {
        ...part.point,
        datum: {
          ...band,
          hitLeft: from,
          hitRight: to,
          from: from + (part.from > 0 ? 0.75 : 0),
          to: Math.max(from + 0.75, to - 0.75),
          fill: look?.fill ?? "",
          stroke: look?.colour ?? "",
          opacity: pale ? 0.3 : 1,
          edge: pale ? 1.5 : 0,
          chip: fits ? (pale ? frame.ink.paper : (look?.colour ?? "")) : null,
          chipLeft: (from + to - widest) / 2 - 4,
          chipRight: (from + to + widest) / 2 + 4,
          chipTop: middle - 8,
          chipBottom: middle + 8,
          textX: (from + to) / 2,
          textFill: pale ? frame.ink.text : frame.ink.paper,
          first,
          second,
          hatchX: null,
          hatchY: null
        }
      };
    }),
    ...missing.map((point, index) => {
      const left = end + index * (hatch.width + hatchGap);
      return {
        ...point,
        datum: {
          ...band,
          ...noPart,
          hitLeft: left,
          hitRight: left + hatch.width,
          hatchX: left,
          hatchY: middle
        }
      };
    })
  ];
}

/** What a part without a value has of the fields that the layers read. */
const noPart = {
  from: null,
  to: null,
  fill: "",
  stroke: "",
  opacity: 0,
  edge: 0,
  chip: null,
  chipLeft: 0,
  chipRight: 0,
  chipTop: 0,
  chipBottom: 0,
  textX: 0,
  textFill: "",
  first: "",
  second: ""
};

/** What is written in a part: its value, or its share of the whole. */
function textsIn(part: Part, whole: Quantity | null, {locale}: Frame): string[] {
  return whole?.unit === "share" ? [shareWords(part, locale)] : valueTexts(part.point, locale);
}

function layersOf(unit: Quantity["unit"], frame: Frame) {
  const literal = (field: string, type = "nominal") => ({field, type, scale: null, legend: null});
  const box = (left: string, right: string, top: string, bottom: string) => ({
    x: pixels(left),
    x2: {field: right},
    y: pixels(top),
    y2: {field: bottom}
  });
  return [
    targets(frame),
    {
      transform: [{filter: "isValid(datum.from)"}],
      mark: {type: "rect"},
      encoding: {
        ...box("from", "to", "top", "bottom"),
        fill: literal("fill"),
        fillOpacity: literal("opacity", "quantitative"),
        stroke: literal("stroke"),
        strokeWidth: literal("edge", "quantitative")
      }
    },
    {
      transform: [{filter: "isValid(datum.chip)"}],
      mark: {type: "rect", cornerRadius: 2},
      encoding: {...box("chipLeft", "chipRight", "chipTop", "chipBottom"), fill: literal("chip")}
    },
    ...unitVariants({unit}).map(({class: className}, index) => ({
      ...(className ? {name: className} : {}),
      transform: [{filter: "isValid(datum.chip)"}],
      mark: {type: "text", baseline: "middle", align: "center", fontSize: textSize.small},
      encoding: {
        x: pixels("textX"),
        y: pixels("middle"),
        text: {field: index === 0 ? "first" : "second"},
        fill: literal("textFill")
      }
    })),
    hatchLayer(frame, hatch.width, hatch.height)
  ];
}

const atBase = ({range: [from, to], domain: [low, high]}: QuantityScale, base: number): number =>
  from + ((base - low) / (high - low)) * (to - from);
