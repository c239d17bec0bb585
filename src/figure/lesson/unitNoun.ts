import {type UnitCode, words} from "../../claims/index.ts";

/** What a field for numbers of a unit is labelled with: "miles", "£"; empty for things without a unit. */
export function unitNoun(unit: UnitCode, locale: string): string {
  const some = words({hedge: "exactly", value: 5, low: null, high: null, unit, step: 1}, {locale});
  return unit === "share" ? "%" : some.replace(/[\d٠-٩۰-۹]+/u, "").trim();
}
