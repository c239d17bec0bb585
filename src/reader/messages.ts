/** What the reader layer says to readers. */

export const searchLabel = "Search this table";

export const rowsShown = (shown: number, all: number): string =>
  shown === all ? `All ${all} rows` : `${shown} of ${all} rows`;

export const sortedBy = (column: string, direction: "ascending" | "descending"): string =>
  `Sorted by ${column}, ${direction}`;

export const inputIs = (label: string, state: readonly string[]): string =>
  `${label}: ${state.filter(Boolean).join(", ") || "none"}`;

export const marksShown = (shown: number, all: number): string => `${shown} of ${all} marks stand out`;

export const showAllLabel = "Show all marks alike";

export const linkCopied = "Link copied";
