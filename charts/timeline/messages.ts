export const noDateColumn = (known: readonly string[]): string =>
  `timeline rows have no column "date": name theirs, as in {date: "published"}; they have ${known.join(", ")}`;

export const badDate = (row: number, date: string, why: string): string =>
  `timeline row ${row + 1}: date "${date}" ${why}`;

export const dateNotText = (row: number, value: unknown): string =>
  `timeline row ${row + 1}: date "${String(value)}" is not a text such as "2022-02-28" or "2022-02-24/2022-03-01"`;

export const undatedLane = "Undated";

export const noDate = "date not stated";

export const workedOut = "date worked out from the text";

export const workedOutKey = "Hollow: date worked out from the text, or approximate";

export const unnamed = "(no name)";
