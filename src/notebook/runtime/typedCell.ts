const isoDate = /^([-+]\d{2})?\d{4}(-\d{2}(-\d{2})?)?(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?(Z|[-+]\d{2}:\d{2})?)?$/;

/**
 * A cell of text as what it says: null, a boolean, a number, a date or the text. The rule is that of d3's
 * `autoType`, whose module brings code that makes functions out of text along.
 */
export function typedCell(text: string): string | number | boolean | Date | null {
  const value = text.trim();
  if (!value) return null;
  if (value === "true" || value === "false") return value === "true";
  if (value === "NaN") return Number.NaN;
  if (!Number.isNaN(Number(value))) return Number(value);
  return isoDate.test(value) ? new Date(value) : text;
}
