import {symbols} from "../../src/claims/index.ts";
import {
  type Frame,
  isStated,
  type LabelStyle,
  label,
  notStated,
  readerUnits,
  textSize,
  unitVariants,
  wrapText
} from "../../src/figure/index.ts";
import type {PlacedLabel} from "../../src/geo/index.ts";
import type {Dot} from "./dot.ts";

const lineHeight = 16;

/** A text of a label; renderings in different units stand in the same row. */
interface LabelText {
  readonly text: string;
  readonly row: number;
  readonly style: Pick<LabelStyle, "size" | "weight" | "fill" | "class">;
}

/** The size of a place's label, in pixels: its name, and below what is claimed, in whichever unit is longer. */
export function labelSize(dot: Dot, frame: Frame): {width: number; height: number} {
  const texts = textsOf(dot, frame);
  const widths = texts.map(({text, style: {size, weight}}) =>
    frame.measure(text, {size: size ?? textSize.label, weight: weight ?? 400})
  );
  const rows = 1 + Math.max(...texts.map(({row}) => row));
  return {width: Math.ceil(Math.max(...widths)), height: rows * lineHeight};
}

/** A place's label as placed. */
export function dotLabel(dot: Dot, {box, anchor}: PlacedLabel, frame: Frame): readonly SVGTextElement[] {
  const x = box.x + {start: 0, middle: box.width / 2, end: box.width}[anchor];
  return textsOf(dot, frame).map(({text, row, style}) =>
    label(frame.document, text, {...style, x, y: box.y + (row + 0.76) * lineHeight, anchor, halo: true})
  );
}

function textsOf({place, claims}: Dot, frame: Frame): readonly LabelText[] {
  const {ink, width} = frame;
  const isClaimed = claims.length > 0;
  const set = isClaimed ? ({size: textSize.label, weight: 600} as const) : {size: textSize.small};
  const lines = wrapText(place.name, Math.max(88, 0.25 * width), set);
  const name = lines.map((text, row) => ({text, row, style: isClaimed ? set : {...set, fill: ink.quiet}}));
  return [...name, ...statedTexts(claims, frame).map(text => ({...text, row: lines.length}))];
}

function statedTexts(claims: Dot["claims"], {ink, locale}: Frame): readonly Omit<LabelText, "row">[] {
  const style = {size: textSize.label, fill: ink.stated};
  const renderings = readerUnits.map(reader => ({
    text: claims.map(({quantity}) => figureIn(quantity, `in-${reader}`, locale)).join(", "),
    style: {...style, class: `in-${reader}`}
  }));
  const texts = new Set(renderings.map(({text}) => text));
  return texts.size === 1 ? [...texts].filter(Boolean).map(text => ({text, style})) : renderings;
}

function figureIn(quantity: Dot["claims"][number]["quantity"], unitClass: string, locale: string): string {
  if (!isStated(quantity)) return notStated;
  const unit = unitVariants(quantity).find(variant => variant.class === unitClass)?.unit;
  return symbols(quantity, {locale, unit: unit ?? quantity.unit});
}
