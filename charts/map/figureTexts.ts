import {type Quantity, symbols} from "../../src/claims/index.ts";
import {
  type Frame,
  isStated,
  type LabelStyle,
  label,
  notStated,
  unitVariants
} from "../../src/figure/index.ts";

/** A quantity as short as a map needs it, "≈ 46 km": once, or once for each of the reader's units. */
export function figureTexts(
  quantity: Quantity,
  locale: string
): readonly {readonly text: string; readonly class?: string}[] {
  if (!isStated(quantity)) return [{text: notStated}];
  return unitVariants(quantity).map(({unit, class: className}) => ({
    text: symbols(quantity, {locale, ...(unit ? {unit} : {})}),
    ...(className ? {class: className} : {})
  }));
}

/** A quantity as labels at one place. */
export function figureLabels(
  quantity: Quantity,
  style: LabelStyle,
  {document, locale}: Frame
): SVGTextElement[] {
  return figureTexts(quantity, locale).map(({text, ...unit}) => label(document, text, {...style, ...unit}));
}

/** How wide a quantity is, in whichever unit it is wider, in pixels. */
export function figureWidth(
  quantity: Quantity,
  {size, weight}: Pick<LabelStyle, "size" | "weight">,
  {measure, locale}: Frame
): number {
  const style = {...(size ? {size} : {}), ...(weight ? {weight} : {})};
  return Math.max(...figureTexts(quantity, locale).map(({text}) => measure(text, style)));
}
