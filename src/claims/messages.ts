import type {Value} from "./claim.ts";
import type {Hedge} from "./hedge.ts";
import type {UnitCode} from "./unit.ts";

const quoted = (value: unknown) => (value === null || value === undefined ? "blank" : `"${String(value)}"`);
const list = (names: Iterable<string>) => [...names].join(", ");

export const required = (column: string) => `${column} is blank; it needs a value`;
export const notANumber = (column: string, value: unknown) =>
  `${column} ${quoted(value)} is not a number; write digits without separators`;
export const notTrueOrFalse = (column: string, value: unknown) =>
  `${column} ${quoted(value)} is neither true nor false`;
export const unknownKind = (value: unknown, kinds: Iterable<string>) =>
  `kind ${quoted(value)} is not a kind of speaker; use one of ${list(kinds)}`;
export const halfAPoint = (id: string) =>
  `place "${id}" has half a point; give latitude and longitude, or neither`;
export const outOfRange = (column: string, value: number, limit: number) =>
  `${column} ${value} is off the globe; it must lie between −${limit} and ${limit}`;

export const unknownId = (column: string, id: string) =>
  `${column} "${id}" is not in ${column === "source" ? "sources" : "speakers"}.csv; add the row or mend the id`;
export const unknownHedge = (value: Value, hedges: Iterable<string>) =>
  `hedge ${quoted(value)} is not a hedge; use one of ${list(hedges)}`;
export const unknownUnit = (value: Value, codes: Iterable<string>) =>
  `unit ${quoted(value)} is not in the table of units; use one of ${list(codes)}`;
export const notAParagraph = (value: Value) =>
  `paragraph ${quoted(value)} does not count a paragraph; number non-blank lines from 1`;
export const badDate = (column: string, why: string) => `${column} ${why}`;
export const pointsAtItself = (column: string, id: string) =>
  `${column} "${id}" is the claim itself; name the other claim, or leave it blank`;
export const needsValue = (hedge: Hedge) =>
  `value is blank, but hedge "${hedge}" speaks of one number; give the value, or another hedge`;
export const needsRange = (hedge: Hedge) =>
  `hedge "${hedge}" needs both low and high; give both ends of the range`;
export const takesNoValue = (value: number) =>
  `value ${value} cannot stand beside hedge "order_of"; leave value blank, or use "about"`;
export const needsMagnitude = (asStated: string) =>
  `no magnitude such as "hundreds" can be read in as_stated "${asStated}"; give low, or another hedge`;
export const takesNoEnd = (column: "low" | "high", value: number, hedge: Hedge) =>
  `${column} ${value} contradicts hedge "${hedge}", which has no such end; leave it blank, or use "between"`;
export const endIsValue = (column: "low" | "high", end: number, value: number, hedge: Hedge) =>
  `${column} ${end} differs from value ${value}, which is that end under hedge "${hedge}"; leave ${column} blank`;
export const reversed = (low: number, high: number) =>
  `low ${low} is above high ${high}; swap them, or mend the slip`;
export const outsideRange = (value: number, column: "low" | "high", end: number) =>
  `value ${value} is ${column === "low" ? "below low" : "above high"} ${end}; mend one of them`;
export const notAShare = (value: number) =>
  `share ${value} is more than the whole; write a fraction (0.33), or use unit "ratio"`;

export const cannotConvert = (from: UnitCode, to: UnitCode) =>
  `${from} does not turn into ${to}: they measure different things, or have no fixed rate`;
export const nothingToSum = "there is nothing to add up";
export const noBestValue = (figure: string) =>
  `"${figure}" has no best value, so nothing can be computed from it`;
export const oppositeEnds = (a: Hedge, b: Hedge) =>
  `"${phrase(a)}" and "${phrase(b)}" pull in opposite directions, so nothing bounds the result`;
export const differentUnits = (a: UnitCode, b: UnitCode) =>
  `${a} and ${b} measure different things; show them side by side`;
export const lostInRounding = (a: string, b: string) =>
  `the difference of ${a} and ${b} is smaller than what they are rounded to`;
export const overZero = (figure: string) => `${figure} may be zero or less, so nothing can be divided by it`;
export const notFinite = (formula: string, value: unknown) =>
  `"${formula}" gives ${String(value)}, which is not a number; mend the formula or its inputs`;

export const phrase = (hedge: Hedge) => hedge.replace("_", " ");
export const noNumber = (hedge: Hedge) =>
  `a quantity with hedge "${hedge}" has neither value nor ends; give it one of them`;
export const notADate = (text: string) =>
  `"${text}" is not a date; write 2022-02-28, 2022-02, 2022, 2021-11-09~, 2022-02-24/2022-03-01, 2022-02-24/.. or [2022-02-27,2022-02-28]`;
export const notAClaim = (table: string, line: number, problems: readonly string[]) =>
  `${table}:${line} ${problems.join("; ")}`;
export const noNumberLeft = (formula: string) =>
  `${formula}: a range meets an "about" of no stated width, so neither a value nor both ends are left`;
export const isNegative = (figure: string) => `${figure} is below zero; ratios are of amounts`;
export const tooManyRanges = (count: number) =>
  `${count} inputs are ranges; the ends of more than 12 cannot be tried in every combination`;

export const oneMeasurement = (id: string) => `both word one measurement, ${id}`;
export const replaces = (a: string, b: string) => `${a} replaces ${b}`;
export const otherSubject = (a: string, b: string) => `one is about ${a}, the other about ${b}`;
export const otherMeasure = (a: string, b: string, isCounted: boolean) =>
  `one ${isCounted ? "counts" : "gives"} ${a}, the other ${b}`;
export const otherTopic = (column: string, a: Value, b: Value) =>
  `they differ in ${column}: one has ${quoted(a)}, the other ${quoted(b)}`;
export const otherUnit = (a: UnitCode, b: UnitCode) => `one is in ${a}, the other in ${b}`;
export const otherDate = (a: string, b: string) => `one held ${a}, the other ${b}`;
export const bothHold = (a: string, b: string) => `${a} and ${b} can both be true`;
export const apart = (a: string, b: string, by: string) =>
  `${a} and ${b} cannot both be true: they are ${by} apart`;
