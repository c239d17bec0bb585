import {
  boundsOf,
  type Claim,
  isClaim,
  type Provenance,
  provenanceOf,
  type Quantity,
  sameDimension,
  stepOf,
  type UnitCode,
  units
} from "../../src/claims/index.ts";
import {
  bothUnits,
  type Channel,
  channelValue,
  checkClaims,
  checkOneMeasure,
  claimName,
  computedProvenance,
  isQuantity,
  isStated,
  notStated
} from "../../src/figure/index.ts";
import type {Point} from "../../src/geo/index.ts";
import {
  drawApart,
  mixedUnits,
  mixedValues,
  needsValue,
  negative,
  notANumber,
  notAPointRow,
  unnamed
} from "./messages.ts";

export interface SizedOptions {
  /** What sizes a symbol: a column of numbers, or a function of the row that gives a number, a quantity, a claim or null. */
  readonly value?: Channel<number | Quantity | Claim | null>;
  /** The unit of values that are numbers: "person", "vehicle"; a count unless told. */
  readonly unit?: UnitCode;
  /** What a row is called: the column `name` unless told. */
  readonly label?: Channel<string | null>;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
}

/** A row with the quantity that its symbol's area shows. */
export interface Sized {
  readonly label: string;
  readonly point: Point | null;
  /** Null where nothing is stated. */
  readonly quantity: Quantity | null;
  /** What an area can show of it, in base units: from so much to so much; null where it states no such end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly figure: string;
  readonly name: string;
  readonly provenance: Provenance | null;
}

/** The rows, those with the largest symbols first, so that no small one lies under a large one. Throws where they share no scale. */
export function sizedOf(rows: readonly object[], options: SizedOptions, locale: string): readonly Sized[] {
  const {value: channel} = options;
  if (rows.length > 0 && channel === undefined) throw new Error(needsValue);
  const values = rows.map((row, index) => (channel === undefined ? null : channelValue(row, channel, index)));
  const claims = values.filter(
    (value): value is Claim => typeof value === "object" && value !== null && isClaim(value)
  );
  if (claims.length > 0 && values.some(value => typeof value === "number")) throw new Error(mixedValues);
  checkClaims(claims);
  checkOneMeasure(claims, drawApart);
  const sized = rows.map((row, index) => sizedRow(row, values[index], index, options, locale));
  const [first, ...others] = sized.flatMap(({quantity}) => quantity ?? []);
  const other = others.find(({unit}) => first && !sameDimension(first.unit, unit));
  if (first && other) throw new Error(mixedUnits(first.unit, other.unit));
  return sized.toSorted((a, b) => largest(b) - largest(a) || 0);
}

/** What a row's symbol reaches at its largest, in base units. */
export const largest = ({low, high}: Sized): number => high ?? low ?? -1;

function sizedRow(row: object, value: unknown, index: number, options: SizedOptions, locale: string): Sized {
  const label = textOf(row, options.label ?? "name", index) || unnamed;
  const why = options.missing === undefined ? "" : textOf(row, options.missing, index);
  const point = pointIn(row, index);
  const claim = typeof value === "object" && value !== null && isClaim(value) ? value : null;
  const quantity = claim ? claim.quantity : quantityOf(value, index, options.unit ?? "count");
  const stated = quantity && isStated(quantity) ? quantity : null;
  const figure = stated ? bothUnits(stated, locale) : why || notStated;
  const provenance = claim
    ? provenanceOf(claim)
    : stated?.derivation
      ? computedProvenance(stated)
      : provenanceOf(row);
  return {
    label,
    point,
    quantity: stated,
    ...endsOf(stated, index),
    figure,
    name: claim ? claimName(claim, locale, label) : `${label}: ${figure}`,
    provenance
  };
}

function quantityOf(value: unknown, index: number, unit: UnitCode): Quantity | null {
  if (value === null || value === undefined || value === "") return null;
  if (isQuantity(value)) return value;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(notANumber(index, value));
  return {hedge: "exactly", value, low: value, high: value, unit, step: stepOf(value)};
}

/** "Hundreds" has a lower end only, and "fewer than" an upper one. A best value is both. */
function endsOf(quantity: Quantity | null, index: number): Pick<Sized, "low" | "high"> {
  if (!quantity) return {low: null, high: null};
  const {hedge, value, unit} = quantity;
  const bounds = boundsOf(quantity);
  const base = (end: number | null) => {
    if (end !== null && !(end >= 0 && Number.isFinite(end))) throw new Error(negative(index, end));
    return end === null ? null : end * units[unit].toBase;
  };
  if (hedge === "between") return {low: base(bounds.low), high: base(bounds.high)};
  if (value !== null && (hedge === "about" || hedge === "nearly"))
    return {low: base(value), high: base(value)};
  return {low: base(bounds.low), high: base(bounds.high)};
}

function pointIn(row: object, index: number): Point | null {
  const {latitude, longitude} = row as {latitude?: unknown; longitude?: unknown};
  if ((latitude ?? null) === null && (longitude ?? null) === null) return null;
  const isWithin = (degrees: unknown, limit: number): degrees is number =>
    typeof degrees === "number" && Math.abs(degrees) <= limit;
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180))
    throw new Error(notAPointRow(index, latitude, longitude));
  return {latitude, longitude};
}

function textOf(row: object, channel: Channel<string | null>, index: number): string {
  const text = channelValue(row, channel, index);
  return text === null || text === undefined ? "" : String(text);
}
