/** What a unit measures. Units convert only within a dimension; things of different kinds are different dimensions. */
export type Dimension = "length" | "area" | "time" | "number" | `count:${string}` | `money:${string}`;

/** The shape of a row of the table below. */
interface UnitRow {
  /** The UCUM code; money has none and carries its ISO 4217 code as an annotation. */
  readonly ucum: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (m, m2, s, 1) it is, exactly. */
  readonly toBase: number;
  /** The name that `Intl.NumberFormat` knows it by: a sanctioned unit or a currency. */
  readonly intl?: string;
}

/**
 * Lengths and areas: the international foot and mile of 1959 (1 mi = 1609.344 m exactly).
 * Times: UCUM's Julian year of 365.25 days and its twelfth.
 */
const table = {
  km: {ucum: "km", dimension: "length", toBase: 1000, intl: "kilometer"},
  mi: {ucum: "[mi_i]", dimension: "length", toBase: 1609.344, intl: "mile"},
  m: {ucum: "m", dimension: "length", toBase: 1, intl: "meter"},
  ft: {ucum: "[ft_i]", dimension: "length", toBase: 0.3048, intl: "foot"},
  km2: {ucum: "km2", dimension: "area", toBase: 1e6},
  mi2: {ucum: "[mi_i]2", dimension: "area", toBase: 2589988.110336},
  ha: {ucum: "har", dimension: "area", toBase: 1e4, intl: "hectare"},
  person: {ucum: "{person}", dimension: "count:person", toBase: 1},
  vehicle: {ucum: "{vehicle}", dimension: "count:vehicle", toBase: 1},
  tank: {ucum: "{tank}", dimension: "count:tank", toBase: 1},
  aircraft: {ucum: "{aircraft}", dimension: "count:aircraft", toBase: 1},
  missile: {ucum: "{missile}", dimension: "count:missile", toBase: 1},
  strike: {ucum: "{strike}", dimension: "count:strike", toBase: 1},
  settlement: {ucum: "{settlement}", dimension: "count:settlement", toBase: 1},
  axis: {ucum: "{axis}", dimension: "count:axis", toBase: 1},
  /** Things without a unit of their own. */
  count: {ucum: "{count}", dimension: "count:thing", toBase: 1},
  RUB: {ucum: "{RUB}", dimension: "money:RUB", toBase: 1, intl: "RUB"},
  GBP: {ucum: "{GBP}", dimension: "money:GBP", toBase: 1, intl: "GBP"},
  USD: {ucum: "{USD}", dimension: "money:USD", toBase: 1, intl: "USD"},
  EUR: {ucum: "{EUR}", dimension: "money:EUR", toBase: 1, intl: "EUR"},
  min: {ucum: "min", dimension: "time", toBase: 60, intl: "minute"},
  h: {ucum: "h", dimension: "time", toBase: 3600, intl: "hour"},
  d: {ucum: "d", dimension: "time", toBase: 86400, intl: "day"},
  wk: {ucum: "wk", dimension: "time", toBase: 604800, intl: "week"},
  mo: {ucum: "mo", dimension: "time", toBase: 2629800, intl: "month"},
  a: {ucum: "a", dimension: "time", toBase: 31557600, intl: "year"},
  /** A fraction of a whole: 0.5 is a half. */
  share: {ucum: "1", dimension: "number", toBase: 1},
  /** One number over another. */
  ratio: {ucum: "1", dimension: "number", toBase: 1}
} as const satisfies Record<string, UnitRow>;

export type UnitCode = keyof typeof table;

export interface Unit extends UnitRow {
  readonly code: UnitCode;
}

/** The unit codes, in the order of the table. */
export const unitCodes: readonly UnitCode[] = Object.freeze(Object.keys(table).filter(isUnitCode));

export const units: Readonly<Record<UnitCode, Unit>> = Object.freeze(
  Object.fromEntries(unitCodes.map(code => [code, Object.freeze({code, ...table[code]})])) as Record<
    UnitCode,
    Unit
  >
);

export function isUnitCode(code: unknown): code is UnitCode {
  return typeof code === "string" && Object.hasOwn(table, code);
}

/** The unit of a code; null for anything that is not one. */
export function unitOf(code: unknown): Unit | null {
  return isUnitCode(code) ? units[code] : null;
}

/** Whether it counts things one by one: "fewer than", not "less than". */
export function isCounted(code: UnitCode): boolean {
  return units[code].dimension.startsWith("count:");
}

/** Whether it is money: written with a sign, never converted. */
export function isMoney(code: UnitCode): boolean {
  return units[code].dimension.startsWith("money:");
}
