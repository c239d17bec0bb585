/**
 * The `d` of a path, its numbers rounded to two decimals, which no screen can show. NaN and infinite numbers are a
 * chart's mistake and throw, as in `svg`.
 */
export const pathData = ({raw}: TemplateStringsArray, ...pixels: readonly number[]): string =>
  raw.reduce((d, command, index) => `${d}${hundredths(pixels[index - 1] ?? 0)}${command}`);

function hundredths(pixels: number): number {
  if (!Number.isFinite(pixels)) throw new Error(`<path> would be drawn through ${pixels}`);
  return Math.round(pixels * 100) / 100 + 0;
}
