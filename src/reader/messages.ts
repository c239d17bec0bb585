/** What the reader layer says to readers. */

export const searchLabel = "Search this table";

export const rowsShown = (shown: number, all: number): string =>
  shown === all ? `All ${all} rows` : `${shown} of ${all} rows`;

export const sortedBy = (column: string, direction: "ascending" | "descending"): string =>
  `Sorted by ${column}, ${direction}`;
