import type {Quantity, UnitCode} from "../claims/index.ts";

/** The reader's choice of units for lengths, set as `data-unit` on the page's root. */
export const readerUnits = ["km", "mi"] as const;
export type ReaderUnit = (typeof readerUnits)[number];

/** One rendering of something that has a length or an area: `unit` is what to convert to, null for as it is. */
export interface UnitVariant {
  readonly unit: UnitCode | null;
  /** `in-km` or `in-mi`, of which the style sheet shows the reader's; null where there is only one. */
  readonly class: `in-${ReaderUnit}` | null;
}

/** What each unit is shown as to readers of either system: short lengths in metres or feet, never in 0.005 km. */
const shownAs: Partial<Record<UnitCode, Readonly<Record<ReaderUnit, UnitCode>>>> = {
  km: {km: "km", mi: "mi"},
  mi: {km: "km", mi: "mi"},
  m: {km: "m", mi: "ft"},
  ft: {km: "m", mi: "ft"},
  km2: {km: "km2", mi: "mi2"},
  mi2: {km: "km2", mi: "mi2"},
  ha: {km: "ha", mi: "mi2"}
};

const asItIs: readonly UnitVariant[] = [{unit: null, class: null}];

/** Both renderings of a length or an area, as both are in the page; one of anything else. */
export function unitVariants(quantity: Pick<Quantity, "unit">): readonly UnitVariant[] {
  const shown = shownAs[quantity.unit];
  return shown ? readerUnits.map(unit => ({unit: shown[unit], class: `in-${unit}`})) : asItIs;
}
