import {type Quantity, units} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  drawVegaLite,
  emptyChart,
  type Frame,
  label,
  type QuantityScale,
  quantityScale,
  unitAxes,
  type VegaLiteSpec
} from "../../src/figure/index.ts";
import {neededLayers} from "./neededLayers.ts";
import type {Slot} from "./slot.ts";
import {hatchWidth, slotDatum, slotLayers, valueLayers, valueTexts} from "./slotLayers.ts";
import {type PlacedSlot, type SlotLayout, slotLayout} from "./slotLayout.ts";
import {measureOf} from "./slotTable.ts";

/** What a chart of slots adds to what all have: how a quantity is drawn, and how far it reaches. */
export interface SlotDrawing {
  readonly name: string;
  readonly zero: boolean;
  readonly title: string | undefined;
  /** Fields of a quantity for `layers`, numbers in the base unit of its dimension; null draws a slot without a value. */
  datum(quantity: Quantity): object | null;
  /** The Vega-Lite layers that draw it, on the scale `x`. */
  layers(frame: Frame, x: object): readonly object[];
  /** How far the drawing reaches: the value, in the quantity's unit, and so many pixels beyond. */
  reach(quantity: Quantity): {readonly value: number; readonly beyond: number} | null;
  /** The room that it takes left of the scale's beginning, in pixels. */
  readonly before?: number;
  /** Whether what reaches below zero has its text at the left. */
  readonly bothWays?: true;
  /** Where slots stand; beside or under their labels unless told. */
  layout?(slots: readonly Slot[], frame: Frame): SlotLayout;
  /** Further fields of a slot's datum. */
  fields?(slot: Slot): object;
  /** What else is drawn, behind the slots. */
  behind?(scale: QuantityScale, layout: SlotLayout): readonly Node[];
}

const textGap = 7;

/** Draws slots with Vega-Lite: labels, quantities on one scale, their values beside them, an axis below. */
export async function drawSlots(
  slots: readonly Slot[],
  frame: Frame,
  drawing: SlotDrawing
): Promise<SVGSVGElement> {
  if (slots.length === 0) return emptyChart(frame, drawing.name);
  const layout = (drawing.layout ?? slotLayout)(slots, frame);
  const drawable = slots.flatMap(({quantity}) => (quantity && drawing.datum(quantity) ? [quantity] : []));
  const left = layout.left + (drawing.before ?? 0);
  const makeScale = drawing.bothWays ? scaleBothWays : scaleFor;
  const scale = makeScale(layout.slots, left, drawable, frame, drawing);
  const data = layout.slots.map(placed => {
    const {quantity} = placed.slot;
    const drawn = quantity ? drawing.datum(quantity) : null;
    const reach = quantity && drawn ? drawing.reach(quantity) : null;
    const way = drawing.bothWays && reach && reach.value < 0 ? -1 : 1;
    const at =
      reach && quantity ? scale.at(reach.value, quantity.unit) + way * (reach.beyond + textGap) : null;
    const textX = at ?? left + hatchWidth + textGap;
    const textAlign = way < 0 ? "right" : "left";
    return {
      ...slotDatum(placed, frame, {left, textX, textAlign, empty: !drawn}),
      ...drawn,
      ...drawing.fields?.(placed.slot)
    };
  });
  const unit = drawable[0]?.unit;
  const title = measureOf(slots, drawing.title);
  const bottom = layout.height + (unit ? axisHeight(title !== null) : 0);
  const x = {
    type: "quantitative",
    axis: null,
    scale: {domain: [...scale.domain], range: [...scale.range], nice: false, zero: false}
  };
  const spec = {
    width: frame.width,
    height: bottom,
    padding: 0,
    autosize: "none",
    layer: neededLayers(
      [
        ...slotLayers(frame),
        ...(unit ? drawing.layers(frame, x) : []),
        ...valueLayers(frame, slots.find(({quantity}) => quantity)?.quantity?.unit)
      ],
      data
    )
  } as unknown as VegaLiteSpec;
  const root = await drawVegaLite(spec, data, frame, {
    name: drawing.name,
    mark: ({rows}) => {
      const slot = slots[rows?.[0] ?? -1];
      return {name: slot?.name ?? "", provenance: slot?.provenance ?? null};
    }
  });
  const {headings = []} = layout;
  root.prepend(
    ...(drawing.behind?.(scale, layout) ?? []),
    ...headings.map(({text, y}) => label(frame.document, text, {x: 0, y, weight: 600}))
  );
  if (unit) {
    const axes = unitAxes(frame, scale, {
      unit,
      y: layout.height,
      grid: layout.stacked ? 0 : layout.height - (layout.top ?? 0),
      ...(title ? {title: capitalised(title, frame.locale)} : {})
    });
    root.prepend(...axes);
  }
  return root;
}

/** The scale whose right end leaves room for each value's text. */
function scaleFor(
  placed: readonly PlacedSlot[],
  left: number,
  quantities: readonly Quantity[],
  {width, measure, locale}: Frame,
  {zero, reach}: SlotDrawing
): QuantityScale {
  const {domain} = quantityScale(quantities, {range: [left, width], zero});
  const [low, high] = domain;
  const drawn = new Set(quantities);
  let right = width - 4;
  for (const each of placed) {
    const {quantity} = each.slot;
    const reached = quantity && drawn.has(quantity) ? reach(quantity) : null;
    if (!quantity || !reached) continue;
    const share = (reached.value * units[quantity.unit].toBase - low) / (high - low);
    const room =
      Math.max(...valueTexts(each.slot, locale).map(text => measure(text))) + reached.beyond + textGap + 1;
    if (share > 0) right = Math.min(right, left + (width - room - left) / share);
  }
  return quantityScale(quantities, {range: [left, Math.max(left + 40, right)], zero});
}

/** The scale that leaves room at both ends: for texts of what is below zero at the left. */
function scaleBothWays(
  placed: readonly PlacedSlot[],
  left: number,
  quantities: readonly Quantity[],
  {width, measure, locale}: Frame,
  {zero, reach}: SlotDrawing
): QuantityScale {
  const drawn = new Set(quantities);
  const room = {below: 4, above: 4};
  for (const {slot} of placed) {
    const {quantity} = slot;
    const reached = quantity && drawn.has(quantity) ? reach(quantity) : null;
    if (!reached) continue;
    const wide =
      Math.max(...valueTexts(slot, locale).map(text => measure(text))) + reached.beyond + textGap + 1;
    const end = reached.value < 0 ? "below" : "above";
    room[end] = Math.max(room[end], wide);
  }
  const from = left + room.below;
  return quantityScale(quantities, {range: [from, Math.max(from + 40, width - room.above)], zero});
}
