export const noSuchSort = (column: string, known: readonly string[]): string =>
  `data-table has no column "${column}" to sort by: it has ${known.join(", ")}`;

export const noBars = (column: string, value: unknown): string =>
  `data-table cannot draw bars of column "${column}": "${String(value)}" is neither a number nor a quantity`;

export const noSuchBar = (column: string, known: readonly string[]): string =>
  `data-table has no column "${column}" to draw bars of: it has ${known.join(", ")}`;

export const mixedBars = (column: string, a: string, b: string): string =>
  `bars of column "${column}" would set ${a} beside ${b}: leave out bar, or the rows of one of them`;

export const yes = "yes";
export const no = "no";
