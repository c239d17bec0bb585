import {type Quantity, type UnitCode, words} from "../claims/index.ts";

const known = new WeakMap<Quantity, Map<string, string>>();

/**
 * A quantity in words, in its own unit unless told. Worked out once: its label, its mark's name, its table and each width
 * at which it is drawn say the same.
 */
export function quantityWords(quantity: Quantity, locale: string, unit: UnitCode | null = null): string {
  const key = unit ? `${locale} ${unit}` : locale;
  let said = known.get(quantity);
  if (!said) {
    said = new Map();
    known.set(quantity, said);
  }
  let text = said.get(key);
  if (text === undefined) {
    text = words(quantity, {locale, ...(unit ? {unit} : {})});
    said.set(key, text);
  }
  return text;
}
