import type {Quantity} from "../../src/claims/index.ts";
import {isStated, notStated, quantityWords, type UnitVariant, unitVariants} from "../../src/figure/index.ts";

/** A text, and which of the reader's units it is in: null where it is the same in both. */
export interface UnitText {
  readonly text: string;
  readonly class: UnitVariant["class"];
}

/**
 * A text that says quantities, once for each of the reader's units where one of them has both: a note in kilometres is
 * in miles for a reader of miles.
 */
export function unitTexts(
  quantities: readonly Quantity[],
  locale: string,
  text: (say: (quantity: Quantity) => string) => string
): UnitText[] {
  const both = quantities.map(unitVariants).find(({length}) => length > 1);
  return (both ?? [{class: null}]).map((variant, index) => ({
    class: variant.class,
    text: text(quantity => {
      if (!isStated(quantity)) return notStated;
      return quantityWords(quantity, locale, unitVariants(quantity)[index]?.unit);
    })
  }));
}

export const plainText = (text: string): readonly UnitText[] => [{text, class: null}];
