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
}

/** The height of what is drawn in a slot, in pixels. */
export const bandHeight = 22;
export const lineHeight = 17;
const gap = 10;

/** Labels stand left of what they name where there is room, else above it, whole: wrapped, never cut. */
export function slotLayout(slots: readonly Slot[], {width, measure}: Frame): SlotLayout {
  const stacked = width < 480;
  const widest = Math.max(0, ...slots.map(({label}) => measure(label)));
  const head = stacked ? width : Math.min(Math.ceil(widest), Math.round(width * 0.36));
  const left = stacked ? 1 : head + 16;
  let y = 0;
  const placed = slots.map((slot): PlacedSlot => {
    const lines = wrapText(slot.label, head);
    const text = lines.length * lineHeight;
    const content = stacked ? text + 4 + bandHeight : Math.max(text, bandHeight);
    const top = y;
    const bottom = top + content + gap;
    y = bottom;
    const labelTop = stacked ? top : top + (content - text) / 2;
    const middle = stacked ? top + text + 4 + bandHeight / 2 : top + content / 2;
    return {slot, lines, labelY: labelTop + 13, top, middle, bottom};
  });
  return {slots: placed, left, height: y, stacked};
}
