import {type Quantity, symbols, type UnitCode} from "../../src/claims/index.ts";
import {type Frame, quantityWords, textSize, unitVariants} from "../../src/figure/index.ts";
import type {Slot} from "./slot.ts";
import {bandHeight, lineHeight, type PlacedSlot} from "./slotLayout.ts";

/** What every slot's datum has, for the layers below. */
export interface SlotDatum {
  readonly edge: 0;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  /** Between which a bar lies. */
  readonly bandFrom: number;
  readonly bandTo: number;
  readonly lines: readonly string[];
  readonly labelY: number;
  /** What is written at the value in kilometres or as it is, and in miles. */
  readonly first: string;
  readonly second: string;
  readonly textX: number;
  readonly textAlign: "left" | "right";
  /** Whether there is nothing to draw but why. */
  readonly empty: boolean;
  /** The colour of what is drawn: as stated, or as measured. */
  readonly accent: string;
}

/** What was computed is drawn in the colour of that, all else in that of what somebody stated. */
export const accentOf = (quantity: Quantity | null, {ink}: Frame): string =>
  quantity?.derivation ? ink.measured : ink.stated;

/** The width of the hatching that stands for no value, in pixels. */
export const hatchWidth = 44;

/** The pixels of a field, past any scale. */
export const pixels = (field: string) => ({field, type: "quantitative" as const, scale: null, axis: null});

/** The texts at a slot's value: one, or one for each of the reader's units. */
export function valueTexts(
  {quantity, figure, decimals}: Pick<Slot, "quantity" | "figure" | "decimals">,
  locale: string
): string[] {
  if (!quantity) return [figure];
  if (quantity.hedge === "order_of")
    return unitVariants(quantity).map(({unit}) => quantityWords(quantity, locale, unit));
  return unitVariants(quantity).map(({unit}) =>
    symbols(quantity, unit ? {locale, unit} : {locale, decimals})
  );
}

export function slotDatum(
  placed: PlacedSlot,
  frame: Frame,
  text: {left: number; textX: number; textAlign: "left" | "right"; empty: boolean}
): SlotDatum {
  const {width, locale} = frame;
  const {top, middle, bottom, lines, labelY} = placed;
  const [first = "", second = first] = valueTexts(placed.slot, locale);
  const bandFrom = middle - bandHeight / 2 + 2;
  const bandTo = middle + bandHeight / 2 - 2;
  return {
    edge: 0,
    right: width,
    top,
    middle,
    bottom,
    bandFrom,
    bandTo,
    lines,
    labelY,
    first,
    second,
    accent: accentOf(placed.slot.quantity, frame),
    ...text
  };
}

/** Layers that charts of slots have in common: what a pointer hits, the label, the hatching where there is no value. */
export function slotLayers({ink}: Frame) {
  return [
    {
      mark: {type: "rect", color: ink.paper, fillOpacity: 0},
      encoding: {
        x: pixels("edge"),
        x2: {field: "right"},
        y: pixels("top"),
        y2: {field: "bottom"}
      }
    },
    {
      mark: {type: "text", align: "left", baseline: "alphabetic", lineHeight, color: ink.text},
      encoding: {x: pixels("edge"), y: pixels("labelY"), text: {field: "lines"}}
    },
    {
      transform: [{filter: "datum.empty"}],
      mark: {
        type: "point",
        shape: hatching(hatchWidth, bandHeight - 4),
        size: 4,
        color: ink.quiet,
        strokeWidth: 1,
        opacity: 1
      },
      encoding: {x: pixels("left"), y: pixels("middle")}
    }
  ];
}

/** The layers of the texts at the values, at a field's level: named so that each unit's can be told apart. */
export function valueLayers({ink}: Frame, unit: UnitCode | undefined, level = "middle") {
  const variants = unit ? unitVariants({unit}) : [{class: null}];
  return variants.map(({class: className}, index) => ({
    ...(className ? {name: className} : {}),
    mark: {
      type: "text",
      baseline: "middle",
      color: ink.text,
      fontSize: textSize.label,
      align: {expr: "datum.textAlign"}
    },
    encoding: {x: pixels("textX"), y: pixels(level), text: {field: index === 0 ? "first" : "second"}}
  }));
}

/** Slanted lines within a box whose left middle is the origin, as an SVG path. */
export function hatching(width: number, height: number): string {
  const half = height / 2;
  const lines = [`M0,${-half}H${width}V${half}H0Z`];
  for (let start = 6 - height; start < width; start += 6) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    lines.push(`M${from},${half - (from - start)}L${to},${half - (to - start)}`);
  }
  return lines.join("");
}
