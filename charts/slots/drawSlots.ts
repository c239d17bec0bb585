import {type Quantity, units} from "../../src/claims/index.ts";
import {
  axisHeight,
  capitalised,
  drawVegaLite,
  emptyChart,
  type Frame,
  type QuantityScale,
  quantityScale,
  unitAxes,
  type VegaLiteSpec
} from "../../src/figure/index.ts";
import type {Slot} from "./slot.ts";
import {hatchWidth, slotDatum, slotLayers, valueLayers, valueTexts} from "./slotLayers.ts";
import {type PlacedSlot, slotLayout} from "./slotLayout.ts";
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
}

const textGap = 7;

/** Draws slots with Vega-Lite: labels, quantities on one scale, their values beside them, an axis below. */
export async function drawSlots(
  slots: readonly Slot[],
  frame: Frame,
  drawing: SlotDrawing
): Promise<SVGSVGElement> {
  if (slots.length === 0) return emptyChart(frame, drawing.name);
  const layout = slotLayout(slots, frame);
  const drawable = slots.flatMap(({quantity}) => (quantity && drawing.datum(quantity) ? [quantity] : []));
  const left = layout.left + (drawing.before ?? 0);
  const scale = scaleFor(layout.slots, left, drawable, frame, drawing);
  const data = layout.slots.map(placed => {
    const {quantity} = placed.slot;
    const drawn = quantity ? drawing.datum(quantity) : null;
    const reach = quantity && drawn ? drawing.reach(quantity) : null;
    const at = reach && quantity ? scale.at(reach.value, quantity.unit) + reach.beyond + textGap : null;
    const textX = at ?? left + hatchWidth + textGap;
    return {...slotDatum(placed, frame, {left, textX, textAlign: "left", empty: !drawn}), ...drawn};
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
    layer: [
      ...slotLayers(frame),
      ...(unit ? drawing.layers(frame, x) : []),
      ...valueLayers(frame, slots.find(({quantity}) => quantity)?.quantity?.unit)
    ]
  } as unknown as VegaLiteSpec;
  const root = await drawVegaLite(spec, data, frame, {
    name: drawing.name,
    mark: ({rows}) => {
      const slot = slots[rows?.[0] ?? -1];
      return {name: slot?.name ?? "", provenance: slot?.provenance ?? null};
    }
  });
  if (unit) {
    const axes = unitAxes(frame, scale, {
      unit,
      y: layout.height,
      grid: layout.stacked ? 0 : layout.height,
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
      Math.max(...valueTexts(each, locale).map(text => measure(text))) + reached.beyond + textGap + 1;
    if (share > 0) right = Math.min(right, left + (width - room - left) / share);
  }
  return quantityScale(quantities, {range: [left, Math.max(left + 40, right)], zero});
}
