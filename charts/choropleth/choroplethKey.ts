import {type Quantity, symbols} from "../../src/claims/index.ts";
import {type Frame, svg} from "../../src/figure/index.ts";
import type {KeyEntry} from "../map/mapKey.ts";
import {classOf, classWords, type ValueClass} from "./classes.ts";
import {type CountryFill, fillOf} from "./countryFill.ts";
import {noData, noRow} from "./messages.ts";
import type {Shaded} from "./shaded.ts";

/** A value as it stands on the map. */
export function valueText(quantity: Quantity | null, figure: string, locale: string): string {
  return quantity ? symbols(quantity, {locale}) : figure;
}

interface KeyOf {
  readonly classes: readonly ValueClass[];
  readonly values: readonly number[];
  readonly rows: readonly Shaded[];
  /** The rows whose country has no room for its name and value. */
  readonly unlabelled: readonly Shaded[];
  readonly hasOthers: boolean;
}

/** An entry for each class, the highest first, with the countries that could not be labelled on the map. */
export function choroplethKey(
  {classes, values, rows, unlabelled, hasOthers}: KeyOf,
  hatch: string,
  frame: Frame
): KeyEntry[] {
  const {document, ink, locale} = frame;
  const first = rows.find(({quantity}) => quantity)?.quantity;
  const say = (value: number) =>
    first
      ? symbols({...first, hedge: "exactly", value, low: value, high: value}, {locale})
      : new Intl.NumberFormat(locale).format(value);
  const listed = (some: readonly Shaded[], figures: boolean) =>
    some.length
      ? `: ${some.map(({label, quantity, figure}) => (figures && some.length ? `${label}, ${valueText(quantity, figure, locale)}` : label)).join("; ")}`
      : "";
  const entry = (text: string, style: CountryFill): KeyEntry => ({
    text,
    draw: (x, y) => [
      svg(document, "rect", {x: x + 2, y: y - 6, width: 24, height: 12, ...style, stroke: ink.border})
    ]
  });
  const missing = rows.filter(({value}) => value === null);
  return [
    ...classes.toReversed().map(each => {
      const members = unlabelled.filter(({value}) => value !== null && classOf(classes, value) === each);
      const said = classWords(each, values, say);
      return entry(`${said}${listed(members, said !== say(each.low))}`, fillOf(each, hatch, frame));
    }),
    ...(missing.length || hasOthers
      ? [
          entry(
            `${missing.length ? noData : noRow}${listed(
              unlabelled.filter(({value}) => value === null),
              false
            )}`,
            fillOf(null, hatch, frame)
          )
        ]
      : [])
  ];
}
