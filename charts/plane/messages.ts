export {drawApart, needsChannel} from "../slots/messages.ts";

export const needsSeries = (chart: string, channel: string): string =>
  `${chart} needs ${channel}: name a column, as in {${channel}: "region"}`;

export const noDate = (chart: string, row: number): string =>
  `${chart} row ${row + 1} has no date, so it has no place: date it, or leave it out`;

export const notADate = (chart: string, row: number, value: unknown): string =>
  `${chart} row ${row + 1}: "${String(value)}" is no year and no EDTF date`;

export const openDate = (chart: string, row: number, date: string): string =>
  `${chart} row ${row + 1}: "${date}" has an open end, so it has no place on a time axis: timeline draws it`;

export const sameCell = (chart: string, row: number, other: number, where: string): string =>
  `${chart} has two rows of ${where}, ${other + 1} and ${row + 1}: keep one, or tell them apart by series`;

export const tooManySeries = (chart: string, count: number, most: number, instead: string): string =>
  `${chart} got ${count} series and ${most} are as many as eyes tell apart: ${instead}`;

export const unlikeUnits = (chart: string, a: string, b: string): string =>
  `${chart} has values in ${a} and in ${b}, which share no axis: draw them apart`;

export const cannotStack = (chart: string, where: string, figure: string): string =>
  `${chart} cannot stack "${figure}" (${where}): what lies on it would have no place; draw grouped-bar`;

export const missingInStack = (chart: string, where: string): string =>
  `${chart} has no value at ${where}: what is stacked on a gap has no place; give it a value, or leave its whole stack out`;

export const belowZeroInStack = (chart: string, where: string, figure: string): string =>
  `${chart} cannot stack ${figure} (${where}), below zero, with others: draw diverging-bar or grouped-bar`;

export const oneMeasurementTwice = (chart: string, a: string, b: string): string =>
  `${chart} would count one measurement twice: claims "${a}" and "${b}" are wordings of it; keep one`;

export const noShareOfNothing = (chart: string, where: string): string =>
  `${chart} cannot show shares of ${where}, whose parts come to zero: leave it out`;

/** Under a chart: what is hatched, and why. */
export const hatched = (reason: string, where: readonly string[], more: number): string =>
  `Hatched, ${reason}: ${where.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`;

export const noSuchPoint = (chart: string, where: string): string =>
  `${chart} has a note at ${where}, where there is no row: give the date and series of one`;

export const oneDate = (chart: string): string =>
  `${chart} has rows of one date only, and an area needs two: draw stacked-bar`;

export const notTwoDates = (chart: string, count: number): string =>
  `${chart} joins two dates and got rows of ${count}: ${count > 2 ? "filter them, or draw line" : "add the other date, or draw bar"}`;

export const noSuchSeries = (chart: string, series: string, known: readonly string[]): string =>
  `${chart} has no series "${series}" to highlight: they are ${known.join(", ")}`;

export const noSuchRow = (chart: string, label: string): string =>
  `${chart} has no row called "${label}" to name: look at what label gives`;

export const noBin = (chart: string, label: string, figure: string): string =>
  `${chart} cannot put "${figure}" (${label}) in a bin, for it is no one value: leave it out, or draw dot-range`;

export const badBins = (chart: string, bins: number): string =>
  `${chart} was asked for ${bins} bins: give a whole number from 1 to 200`;

/** Under a table: cells that no row is for. */
export const noRowFor = "·  no row for this cell";

export const notBelowZero = (chart: string, row: string, figure: string): string =>
  `${chart} cannot draw "${figure}" (${row}), which has an end that is not given as one value below zero: draw dot-range`;
