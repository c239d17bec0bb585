import {type Frame, wrapText} from "../../src/figure/index.ts";
import type {Slot} from "./slot.ts";

/** Where a slot's parts stand, in pixels. */
export interface PlacedSlot {
  readonly slot: Slot;
  /** The label, broken into lines. */
  readonly lines: readonly string[];
  /** The baseline of the label's first line. */
  readonly labelY: number;
  readonly top: number;
  /** The middle of what is drawn. */
  readonly middle: number;
  readonly bottom: number;
}

export interface SlotLayout {
  readonly slots: readonly PlacedSlot[];
  /** Where drawing begins across: right of the labels, or at the edge where labels stand above. */
  readonly left: number;
  readonly height: number;
  /** Whether labels stand above. */
  readonly stacked: boolean;
  /** Where slots begin; at the top unless told. */
  readonly top?: number;
  /** Lines over some of the slots, by their baselines. */
  readonly headings?: readonly {readonly text: string; readonly y: number}[];
}

/** The height of what is drawn in a slot, in pixels. */
export const bandHeight = 22;
export const lineHeight = 17;
const gap = 10;

export interface SlotLayoutOptions {
  /** Where slots begin, in pixels; at the top unless told. */
  readonly top?: number;
  /** Whether short labels stand left of what they name on a phone too, where only few pixels are left to draw in. */
  readonly shortBeside?: boolean;
}

/** The share of the width that labels beside what they name may take. */
const headShare = 0.36;

/** Labels stand left of what they name where there is room, else above it, whole: wrapped, never cut. */
export function slotLayout(
  slots: readonly Slot[],
  {width, measure}: Pick<Frame, "width" | "measure">,
  {top = 0, shortBeside = false}: SlotLayoutOptions = {}
): SlotLayout {
  const widest = Math.max(0, ...slots.map(({label}) => measure(label)));
  const stacked = width < 480 && !(shortBeside && widest <= width * headShare);
  const head = stacked ? width : Math.min(Math.ceil(widest), Math.round(width * headShare));
  const left = stacked ? 1 : head + 16;
  let y = top;
  const placed = slots.map((slot): PlacedSlot => {
    const lines = wrapText(slot.label, head);
    const text = lines.length * lineHeight;
    const content = stacked ? text + 4 + bandHeight : Math.max(text, bandHeight);
    const from = y;
    const bottom = from + content + gap;
    y = bottom;
    const labelTop = stacked ? from : from + (content - text) / 2;
    const middle = stacked ? from + text + 4 + bandHeight / 2 : from + content / 2;
    return {slot, lines, labelY: labelTop + 13, top: from, middle, bottom};
  });
  return {slots: placed, left, height: y, stacked, ...(top ? {top} : {})};
}
