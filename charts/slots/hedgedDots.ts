import {boundsOf, type Quantity, units} from "../../src/claims/index.ts";
import {dotRadius, type Frame, openEnd} from "../../src/figure/index.ts";

/** What is drawn of a quantity at a point of a scale, in base units; null where a part is not there. */
export interface DotParts {
  /** Both ends of a bar with caps. */
  readonly low: number | null;
  readonly high: number | null;
  readonly full: number | null;
  readonly hollow: number | null;
  readonly openAbove: number | null;
  readonly openBelow: number | null;
}

/** What a row that has no dot has of it. */
export const noDot: DotParts = {
  low: null,
  high: null,
  full: null,
  hollow: null,
  openAbove: null,
  openBelow: null
};

/** Ends, a filled or a hollow dot, open ends; null where there is nothing to draw to scale. */
export function dotParts(quantity: Quantity): DotParts | null {
  const {hedge, value, unit} = quantity;
  if (hedge === "order_of") return null;
  const {low, high} = boundsOf(quantity);
  const base = (end: number | null) => (end === null ? null : end * units[unit].toBase);
  const isRange = low !== null && high !== null && low < high;
  const openAbove = hedge === "at_least" || hedge === "more_than" ? base(low ?? value) : null;
  const openBelow = hedge === "at_most" || hedge === "fewer_than" ? base(high ?? value) : null;
  const hollow = hedge === "about" || hedge === "nearly";
  return {
    low: isRange ? base(low) : null,
    high: isRange ? base(high) : null,
    full: hollow ? null : (openAbove ?? openBelow ?? base(value)),
    hollow: hollow ? base(value) : null,
    openAbove,
    openBelow
  };
}

/** How far the drawing reaches: the value, in the quantity's unit, and so many pixels beyond. */
export function dotReach(quantity: Quantity): {readonly value: number; readonly beyond: number} | null {
  const {hedge, value} = quantity;
  const {low, high} = boundsOf(quantity);
  const ends = [value, low, high].filter(end => end !== null);
  const open = hedge === "at_least" || hedge === "more_than";
  return ends.length ? {value: Math.max(...ends), beyond: open ? openEnd : dotRadius} : null;
}

export interface DotLayers {
  /** Whether the scale runs across or up. */
  readonly along: "x" | "y";
  /** The channel definition of the value: its scale. */
  readonly scale: object;
  /** The channel definition of the other direction, and its field. */
  readonly across: {readonly field: string};
  /** The fields with each dot's colour and shape; a round one of its "accent" unless told. */
  readonly look?: {readonly colour: string; readonly shape?: string};
  /** Of a full dot, in pixels; that of all dots unless told. */
  readonly radius?: number;
  /** What the names of the fields begin with, where a datum has parts in both directions. */
  readonly prefix?: string;
}

/** The Vega-Lite layers that draw dots of the fields of `DotParts`. */
export function dotLayers(
  {ink}: Frame,
  {along, scale, across, look = {colour: "accent"}, radius = dotRadius, prefix = ""}: DotLayers
) {
  const other = along === "x" ? "y" : "x";
  const way = along === "x" ? 1 : -1;
  const where = (field: string) => [{filter: `isValid(datum.${prefix}${field})`}];
  const at = (field: string) => ({[along]: {...scale, field: `${prefix}${field}`}, [other]: across});
  const paint = (channel: "color" | "stroke") => ({
    [channel]: {field: look.colour, type: "nominal", scale: null, legend: null}
  });
  const shape = look.shape ? {shape: {field: look.shape, type: "nominal", scale: null, legend: null}} : {};
  const line = {type: "rule", strokeWidth: 2, opacity: 1};
  const dot = {type: "point", size: 4 * radius ** 2, opacity: 1};
  const cap = (field: string) => ({
    transform: where(field),
    mark: {...line, [`${other}Offset`]: -6, [`${other}2Offset`]: 6},
    encoding: {...at(field), [`${other}2`]: {field: across.field}, ...paint("color")}
  });
  const arrow = (field: string, to: 1 | -1) => {
    const tip = to * way;
    const head = along === "x" ? `M${-6 * tip},-5L0,0L${-6 * tip},5` : `M-5,${-6 * tip}L0,0L5,${-6 * tip}`;
    return [
      {
        transform: where(field),
        mark: {...line, [`${along}2Offset`]: tip * (openEnd - 2)},
        encoding: {...at(field), [`${along}2`]: {field: `${prefix}${field}`}, ...paint("color")}
      },
      {
        transform: where(field),
        mark: {
          type: "point",
          shape: head,
          size: 4,
          strokeWidth: 2,
          opacity: 1,
          [`${along}Offset`]: tip * (openEnd - 1)
        },
        encoding: {...at(field), ...paint("color")}
      }
    ];
  };
  return [
    {
      transform: where("low"),
      mark: line,
      encoding: {...at("low"), [`${along}2`]: {field: `${prefix}high`}, ...paint("color")}
    },
    cap("low"),
    cap("high"),
    ...arrow("openAbove", 1),
    ...arrow("openBelow", -1),
    {
      transform: where("full"),
      mark: {...dot, filled: true},
      encoding: {...at("full"), ...paint("color"), ...shape}
    },
    {
      transform: where("hollow"),
      mark: {
        ...dot,
        size: 4 * (radius - 1) ** 2,
        fill: ink.paper,
        strokeWidth: 2
      },
      encoding: {...at("hollow"), ...paint("stroke"), ...shape}
    }
  ];
}
