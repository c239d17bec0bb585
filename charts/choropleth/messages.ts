export const noCountry = (row: number, value: unknown): string =>
  `choropleth row ${row + 1}: "${String(value)}" is not a country: give its ISO code of two letters, or its name in the drawing layer`;

export const sameCountryTwice = (country: string): string =>
  `choropleth has two rows of ${country}: give one row each, or leave value out to count rows`;

export const notANumber = (row: number, value: unknown): string =>
  `choropleth row ${row + 1}: "${String(value)}" is not a number or a quantity`;

export const noOneValue = (row: number, words: string): string =>
  `choropleth row ${row + 1}: "${words}" has no one value, and a fill cannot be left open: take symbol-map or bar`;

export const mixedUnits = (a: string, b: string): string =>
  `the values of choropleth are in ${a} and in ${b}, which share no classes: draw them apart`;

export const badBreaks = (breaks: readonly number[]): string =>
  `breaks ${breaks.join(", ")} do not rise: give the first value of each class but the lowest, in order`;

export const counted = (table: string): string => `rows of ${table} that name the country`;

export const noData = "no data";

export const noRow = "no row";

export const notShown = (name: string): string => `Not on the map, which shows another part: ${name}`;
