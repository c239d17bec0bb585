import {units} from "../../src/claims/index.ts";
import type {DataTable} from "../../src/figure/index.ts";
import {claimCells, claimColumns} from "./claimCells.ts";
import type {Slot} from "./slot.ts";

/** What the rows measure, in words; null where that is not known. */
export function measureOf(slots: readonly Slot[], title: string | undefined): string | null {
  return title ?? slots.find(({claim}) => claim)?.claim?.measure.replaceAll(/[-_]/gu, " ") ?? null;
}

export function slotTable(slots: readonly Slot[], title: string | undefined, locale: string): DataTable {
  const claimed = slots.some(({claim}) => claim);
  return {
    columns: [
      {name: "row", label: claimed ? "Who or what" : "What"},
      {name: "figure", label: measureOf(slots, title) ?? "Figure", numeric: true},
      ...(claimed ? claimColumns : [])
    ],
    rows: slots.map(({label, quantity, figure, claim, provenance}) => ({
      cells: [label, figure, ...(claim ? claimCells(claim, locale) : [])],
      provenance,
      ...(quantity?.derivation ? {computed: quantity} : {})
    }))
  };
}

/** So many rows are all said; of more only the extremes are. */
const saidInFull = 8;

/** The rows in words: all of few; the least and the most of many, and how many have no value. */
export function slotsInWords(slots: readonly Slot[]): string {
  if (slots.length <= saidInFull) return slots.map(({name}) => `${name}.`).join(" ");
  const ranked = slots
    .flatMap(slot => (slot.quantity ? [{slot, at: standing(slot.quantity)}] : []))
    .filter(({at}) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at);
  const missing = slots.filter(({quantity}) => !quantity).length;
  const words = slots.filter(({quantity}) => quantity?.hedge === "order_of").length;
  return [
    ranked[0] ? `Least: ${ranked[0].slot.name}.` : "",
    ranked.length > 1 ? `Most: ${ranked.at(-1)?.slot.name}.` : "",
    words ? `${words} of them only as an order of magnitude.` : "",
    missing ? `${missing} without a value.` : ""
  ]
    .filter(Boolean)
    .join(" ");
}

function standing({value, low, high, unit}: NonNullable<Slot["quantity"]>): number {
  return (value ?? high ?? low ?? Number.NaN) * units[unit].toBase;
}
