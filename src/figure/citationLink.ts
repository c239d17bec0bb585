import {type Claim, type Quantity, words} from "../claims/index.ts";
import {cardId} from "./cardId.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {quantityIn} from "./quantityIn.ts";
import {unbroken} from "./unbroken.ts";
import {unitVariants} from "./unitVariants.ts";

export interface CiteOptions {
  /** Leaves out the noun of the unit: "about 18". */
  readonly bare?: boolean;
  /** In the source's own unit alone, where the wording itself is what is told. */
  readonly asStated?: boolean;
  /** Other words for the figure, where grammar asks for them. They should say the same. */
  readonly as?: string;
}

/** The words of a figure as a link to its card. */
export function citationLink(
  edition: Edition,
  figure: Claim | Quantity,
  options: CiteOptions = {}
): HTMLAnchorElement {
  const quantity = quantityIn(figure);
  const bounds = [quantity.low, quantity.high].map(bound => bound ?? "").join("/");
  const said = options.as ? [unbroken(options.as)] : figureWords(edition, quantity, options);
  return html(
    edition.document,
    "a",
    {class: "claim", href: `#${cardId(figure)}`, "data-claim": "quantity" in figure ? figure.id : null},
    html(
      edition.document,
      "data",
      {value: quantity.value === null ? bounds : String(quantity.value)},
      ...said
    )
  );
}

/** A quantity's words; a length or area in both of the reader's units, of which the style sheet shows one. */
export function figureWords(
  edition: Edition,
  quantity: Quantity,
  {bare = false, asStated = false}: CiteOptions = {}
): (Node | string)[] {
  const {document, locale} = edition;
  if (asStated) return [unbroken(words(quantity, {locale, bare}))];
  return unitVariants(quantity).map(({unit, class: className}) => {
    const text = unbroken(words(quantity, {locale, bare, ...(unit ? {unit} : {})}));
    return className ? html(document, "span", {class: className}, text) : text;
  });
}
