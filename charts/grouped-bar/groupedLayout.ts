import type {Frame} from "../../src/figure/index.ts";
import {wrapText} from "../../src/figure/index.ts";
import type {Slot} from "../slots/slot.ts";
import {bandHeight, lineHeight, type PlacedSlot, type SlotLayout} from "../slots/slotLayout.ts";

/** A slot under the heading of its group. */
export interface GroupedSlot extends Slot {
  readonly group: string;
}

const betweenGroups = 12;
/** So that a bar with its share of the room between is high enough to touch. */
const betweenBars = 2;
const headingStyle = {weight: 600} as const;

/** Bars one close to the other under the name of their group, each with its series at its left. */
export function groupedLayout(
  slots: readonly GroupedSlot[],
  {width, measure}: Pick<Frame, "width" | "measure">
): SlotLayout {
  const widest = Math.max(0, ...slots.map(({label}) => measure(label)));
  const head = Math.ceil(Math.min(widest, width * 0.34));
  const headings: {text: string; y: number}[] = [];
  let y = 0;
  const placed = slots.map((slot, index): PlacedSlot => {
    if (slot.group !== slots[index - 1]?.group) {
      if (index > 0) y += betweenGroups;
      for (const text of wrapText(slot.group, width, headingStyle)) {
        headings.push({text, y: y + 13});
        y += lineHeight;
      }
    }
    const lines = wrapText(slot.label, head);
    const text = lines.length * lineHeight;
    const content = Math.max(text, bandHeight + betweenBars);
    const top = y;
    y += content;
    return {
      slot,
      lines,
      labelY: top + (content - text) / 2 + 13,
      top,
      middle: top + content / 2,
      bottom: y
    };
  });
  return {slots: placed, left: head + 12, height: y + 10, stacked: true, headings};
}
