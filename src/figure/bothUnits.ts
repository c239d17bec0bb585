import type {Quantity} from "../claims/index.ts";
import {isStated} from "./isStated.ts";
import {notStated} from "./messages.ts";
import {quantityWords} from "./quantityWords.ts";
import {unitVariants} from "./unitVariants.ts";

/**
 * A quantity in plain words, in its own unit first and then in the reader's other one: "about 18 miles (about 29 km)".
 * One that states no figure says so.
 */
export function bothUnits(quantity: Quantity, locale: string): string {
  if (!isStated(quantity)) return notStated;
  const others = unitVariants(quantity)
    .filter(({unit}) => unit !== null && unit !== quantity.unit)
    .map(({unit}) => quantityWords(quantity, locale, unit));
  const own = quantityWords(quantity, locale);
  return others.length ? `${own} (${others.join(", ")})` : own;
}
