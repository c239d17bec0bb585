import {symbols} from "../../src/claims/index.ts";
import {type Frame, isStated, notStated, readerUnits, unitVariants} from "../../src/figure/index.ts";
import type {MapLabel, MapText} from "../map/mapLabel.ts";
import type {Dot} from "./dot.ts";

/** A place's label: its name, and below what is claimed. */
export function dotLabel({place, claims}: Dot, frame: Frame): MapLabel {
  return {name: place.name, strong: claims.length > 0, under: statedTexts(claims, frame)};
}

function statedTexts(claims: Dot["claims"], {ink, locale}: Frame): readonly MapText[] {
  const fill = ink.stated;
  const renderings = readerUnits.map(reader => ({
    text: claims.map(({quantity}) => figureIn(quantity, `in-${reader}`, locale)).join(", "),
    fill,
    class: `in-${reader}`
  }));
  const texts = new Set(renderings.map(({text}) => text));
  return texts.size === 1 ? [...texts].filter(Boolean).map(text => ({text, fill})) : renderings;
}

function figureIn(quantity: Dot["claims"][number]["quantity"], unitClass: string, locale: string): string {
  if (!isStated(quantity)) return notStated;
  const unit = unitVariants(quantity).find(variant => variant.class === unitClass)?.unit;
  return symbols(quantity, {locale, unit: unit ?? quantity.unit});
}
