export const needsChannel = (chart: string, channel: string): string =>
  `${chart} of rows that are not claims needs ${channel}: name a column, as in {${channel}: "population"}`;

export const notANumber = (chart: string, row: number, value: unknown): string =>
  `${chart} row ${row + 1}: "${String(value)}" is not a number`;

export const endsSwapped = (chart: string, row: number, low: number, high: number): string =>
  `${chart} row ${row + 1}: low ${low} is above high ${high}`;

export const mixedRows = (chart: string): string =>
  `${chart} has claims and other rows on one axis: draw them apart`;

export const drawApart = "draw a chart for each";

export const unnamed = "(no name)";
