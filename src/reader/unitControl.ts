import {keepUnit, units} from "./keptUnit.ts";

/** Makes the page's choice of units set the page's units, and keeps it. */
export function unitControl(document: Document): void {
  const root = document.documentElement;
  const choices = [...document.querySelectorAll<HTMLInputElement>(".units input")];
  for (const choice of choices) choice.checked = choice.value === root.dataset.unit;
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const unit = units.find(unit => unit === choice.value);
      if (!unit) return;
      root.dataset.unit = unit;
      keepUnit(unit);
    });
  }
}
