/** The `d` of a path, its numbers rounded to two decimals, which no screen can show. */
export const pathData = ({raw}: TemplateStringsArray, ...pixels: readonly number[]): string =>
  raw.reduce((d, command, index) => `${d}${hundredths(pixels[index - 1] ?? 0)}${command}`);

const hundredths = (pixels: number): number => Math.round(pixels * 100) / 100 + 0;
