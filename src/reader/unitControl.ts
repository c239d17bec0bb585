import type {Field} from "./field.ts";
import {isUnit, keepUnit, keptUnit} from "./keptUnit.ts";

/** Makes the page's choice of units set the page's units, and keeps it. Null where a page has none to choose. */
export function unitControl(document: Document): Field | null {
  const root = document.documentElement;
  const choices = [...document.querySelectorAll<HTMLInputElement>(".units input")];
  const set = (unit: string) => {
    root.dataset.unit = unit;
    for (const choice of choices) choice.checked = choice.value === unit;
  };
  set(root.dataset.unit ?? "");
  for (const {value} of choices) {
    choices
      .find(choice => choice.value === value)
      ?.addEventListener("change", () => {
        if (!isUnit(value)) return;
        set(value);
        keepUnit(value);
      });
  }
  if (choices.length === 0) return null;
  return {
    read: asWritten => {
      const written = choices.find(({defaultChecked}) => defaultChecked)?.value;
      return [(asWritten ? (keptUnit() ?? written) : root.dataset.unit) ?? ""];
    },
    // For this visit: what an address asks for is not kept.
    write: ([unit]) => {
      if (isUnit(unit)) set(unit);
    }
  };
}
