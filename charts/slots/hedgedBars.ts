import {boundsOf, type Quantity, units} from "../../src/claims/index.ts";
import {pixels} from "./slotLayers.ts";

/** How far an open end trails off, in pixels. */
export const trail = 27;

/** What a bar from zero consists of, in base units; null where a part is not there. */
export interface BarParts {
  readonly zero: 0;
  readonly full: number | null;
  readonly paleFrom: number | null;
  readonly pale: number | null;
  /** The end of a dashed outline. */
  readonly limit: number | null;
  /** Where an open end begins. */
  readonly open: number | null;
}

/** What a row that has no bar has of it. */
export const noParts: BarParts = {
  zero: 0,
  full: null,
  paleFrom: null,
  pale: null,
  limit: null,
  open: null
};

/** A full part, a pale part, an outline, an open end; null where there is nothing to draw to scale. */
export function barParts(quantity: Quantity): BarParts | null {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const base = (end: number | null) => (end === null ? null : end * units[quantity.unit].toBase);
  const parts = {...noParts, paleFrom: 0};
  switch (hedge) {
    case "order_of":
      return null;
    case "about":
    case "nearly":
      return {...parts, pale: base(value)};
    case "at_least":
    case "more_than":
      return {...parts, full: base(low ?? value), open: base(low ?? value)};
    case "at_most":
    case "fewer_than":
      return {...parts, limit: base(high ?? value)};
    case "between":
      return {...parts, full: base(low), paleFrom: base(low), pale: base(high)};
    case "exactly":
      return {...parts, full: base(value)};
  }
}

/** How far a bar reaches from zero on, in the quantity's unit, and so many pixels beyond; null where there is none. */
export function barReach(quantity: Quantity): {readonly value: number; readonly beyond: number} | null {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const open = hedge === "at_least" || hedge === "more_than";
  const end = hedge === "between" ? high : (value ?? low ?? high);
  return end === null ? null : {value: end, beyond: open ? trail : 0};
}

export interface BarLayers {
  /** Whether bars run across or up. */
  readonly along: "x" | "y";
  /** The channel definition of the value: its scale. */
  readonly scale: object;
  /** The fields with the pixels between which a bar lies the other way. */
  readonly band: readonly [from: string, to: string];
  /** The field with each bar's colour or pattern, and that of its outline; "accent" unless told. */
  readonly fills?: {readonly fill: string; readonly stroke: string};
}

const ofAccent = {fill: "accent", stroke: "accent"} as const;

/** The Vega-Lite layers that draw bars of the fields of `BarParts`. */
export function barLayers({along, scale, band, fills = ofAccent}: BarLayers) {
  const [across, up] = along === "x" ? ["x", "y"] : ["y", "x"];
  const where = (from: string, to: string) => ({
    [`${across}`]: {...scale, field: from},
    [`${across}2`]: {field: to},
    [`${up}`]: pixels(band[0]),
    [`${up}2`]: {field: band[1]}
  });
  const colour = (channel: "fill" | "stroke") => ({
    [channel]: {field: fills[channel], type: "nominal", scale: null, legend: null}
  });
  const way = along === "x" ? 1 : -1;
  const trailing = [0, 1, 2].map(step => ({
    transform: [{filter: "isValid(datum.open)"}],
    mark: {
      type: "rect",
      [`${across}Offset`]: way * (3 + step * 8),
      [`${across}2Offset`]: way * (8 + step * 8),
      fillOpacity: 0.75 - step * 0.25
    },
    encoding: {...where("open", "open"), ...colour("fill")}
  }));
  return [
    {
      transform: [{filter: "isValid(datum.full)"}],
      mark: {type: "rect"},
      encoding: {...where("zero", "full"), ...colour("fill")}
    },
    {
      transform: [{filter: "isValid(datum.pale)"}],
      mark: {
        type: "rect",
        fillOpacity: 0.22,
        strokeWidth: 1.5
      },
      encoding: {...where("paleFrom", "pale"), ...colour("fill"), ...colour("stroke")}
    },
    {
      transform: [{filter: "isValid(datum.limit)"}],
      mark: {type: "rect", filled: false, strokeWidth: 1.5, strokeDash: [4, 3]},
      encoding: {...where("zero", "limit"), ...colour("stroke")}
    },
    ...trailing
  ];
}
