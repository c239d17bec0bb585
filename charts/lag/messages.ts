export const noKind = (row: number, known: readonly string[]): string =>
  `lag row ${row + 1} has no column "kind": the rows have ${known.join(", ")}; give events with kind and date`;

export const noneOfKind = (kind: string, known: Iterable<string>): string =>
  `lag has no row of kind "${kind}", only of ${[...known].map(each => `"${each}"`).join(", ")}: name the kinds that a lag begins and ends with`;

export const badDate = (row: number, said: string): string => `lag row ${row + 1}: ${said}`;

export const noDate = (row: number): string =>
  `lag row ${row + 1} has no date, and no lag can be counted without one: leave it out`;

export const endsFirst = (label: string, from: string, to: string): string =>
  `lag of "${label}" ends ${to}, before it begins, ${from}: mend the dates, or what the rows have in common`;

export const formula = (from: string, to: string): string => `days from ${from} to ${to}`;

export const sameDay = "the same day";

export const noEnd = (to: string): string => `no date ${to}`;

export const workedOut = "worked out from the text";

export const unnamed = "(no name)";
