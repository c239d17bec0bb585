import type {Quantity} from "../claims/index.ts";
import type {Frame} from "./frame.ts";
import {isStated} from "./isStated.ts";
import {type LabelStyle, label} from "./label.ts";
import type {TextStyle} from "./measureText.ts";
import {notStated} from "./messages.ts";
import {quantityWords} from "./quantityWords.ts";
import {type UnitVariant, unitVariants} from "./unitVariants.ts";

type Variant = {readonly text: string; readonly class: UnitVariant["class"]};

function variantsOf(quantity: Quantity, locale: string): Variant[] {
  if (!isStated(quantity)) return [{text: notStated, class: null}];
  return unitVariants(quantity).map(({unit, class: className}) => ({
    text: quantityWords(quantity, locale, unit),
    class: className
  }));
}

/** Words before the figure: "measured about 29 km". */
interface Prefix {
  readonly prefix?: string;
}

/** The words of a quantity at one place, once for each of the reader's units. */
export function quantityLabel(
  {document, locale}: Frame,
  quantity: Quantity,
  {prefix = "", ...style}: LabelStyle & Prefix
): SVGTextElement[] {
  return variantsOf(quantity, locale).map(({text, class: className}) =>
    label(document, prefix + text, {...style, ...(className ? {class: className} : {})})
  );
}

/** How wide the words of a quantity are, in whichever unit they are wider, in pixels. */
export function quantityLabelWidth(
  {measure, locale}: Frame,
  quantity: Quantity,
  {prefix = "", ...style}: TextStyle & Prefix = {}
): number {
  return Math.max(...variantsOf(quantity, locale).map(({text}) => measure(prefix + text, style)));
}
