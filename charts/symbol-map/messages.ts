export const notAPointRow = (row: number, latitude: unknown, longitude: unknown): string =>
  `symbol-map row ${row + 1}: latitude ${String(latitude)}, longitude ${String(longitude)} is not a point: give degrees, or neither`;

export const notANumber = (row: number, value: unknown): string =>
  `symbol-map row ${row + 1}: "${String(value)}" is not a number, a quantity or a claim`;

export const negative = (row: number, value: number): string =>
  `symbol-map row ${row + 1}: ${value} is below 0, which no area can show: take diverging-bar`;

export const mixedValues =
  "the values of symbol-map are claims in some rows and numbers in others, which share no key: draw them apart";

export const mixedUnits = (a: string, b: string): string =>
  `the values of symbol-map are in ${a} and in ${b}, which share no scale: draw them apart`;

export const drawApart = "draw a map for each";

export const needsValue =
  'symbol-map needs value: name a column, as in {value: "population"}, or give a function of the row';

export const unnamed = "(no name)";

export const notDrawn = (name: string): string => `Not on the map, for it has no one point: ${name}`;

/** What the key says of symbols, by how firmly their quantity was stated. */
export const lookTexts = {
  about: "about so much",
  more: "at least so much: more is left open",
  less: "at most so much",
  range: "from the inner to the outer circle",
  missing: "not stated",
  none: "none, or too little to draw to scale"
} as const;
