export const needs = (channel: string): string =>
  `arrow-plot of rows that are not claims needs ${channel}: name a column, as in {y: "country", time: "year", x: "value"}`;

export const mixedRows = "arrow-plot has claims and other rows on one axis: draw them apart";

export const noTime = (row: number): string =>
  `arrow-plot row ${row + 1} has no date, so that nobody can tell whether it came first: leave it out, or give time`;

export const badTime = (row: number, value: unknown): string =>
  `arrow-plot row ${row + 1}: time "${String(value)}" is neither a number nor an EDTF date`;

export const sameTime = (label: string, when: string): string =>
  `"${label}" has two figures of one time, ${when}, and no arrow leads from one to the other: give y or time that tells them apart`;

export const drawApart = "draw a chart for each";

export const onceOnly = (when: string): string => `${when} only`;

export const unnamed = "(no name)";
