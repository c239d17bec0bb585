/** A number with its unit, or that it never came. */
type Written = (value: number | null) => string;

const never = "never";

export const milliseconds: Written = value => (value === null ? never : `${Math.round(value)} ms`);

export const seconds: Written = value => (value === null ? never : `${value.toFixed(1)} s`);

/** Kilobytes of a thousand. */
export const kilobytes: Written = value => (value === null ? never : `${(value / 1000).toFixed(1)} KB`);

export const megabytes: Written = value => (value === null ? "not seen" : `${Math.round(value / 1e6)} MB`);

export const count: Written = value => (value === null ? never : String(value));

/** Layout shift has no unit. */
export const score: Written = value => (value === null ? never : value.toFixed(3));

/** How many times the one the other is. */
export function times(value: number | null | undefined, of: number | null | undefined): string {
  if (value == null || of == null) return "–";
  if (of === 0) return value === 0 ? "both 0" : "over 0";
  return `${(value / of).toFixed(2)}×`;
}
