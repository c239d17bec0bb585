import type {Hedge, UnitCode, Value} from "../../claims/index.ts";

const quoted = (value: Value) => (value === null ? "blank" : `"${value}"`);
const cell = (value: Value) => (value === null ? "is blank, which" : String(value));
const short = (hash: string) => `"${hash.length > 12 ? `${hash.slice(0, 12)}…` : hash}"`;
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/* Documents and their sources. */

export const alteredDocument = (hash: string, file: string, found: string, carries: number, of: number) =>
  `sha256 ${short(hash)} is of no document; ${file} is probably meant (it carries ${carries} of ${many(of, "phrase")}), but was altered: restore it, or check the claims against it and record ${found}`;
export const missingDocument = (hash: string | null, statements: number) =>
  `sha256 ${hash === null ? "is blank, and" : `${short(hash)} is of no document, and`} ${many(statements, "claim and event", "claims and events")} of it cannot be verified: add the document to the folder${hash === null ? " and record its hash" : ""}`;
export const noHash = (file: string, found: string) =>
  `sha256 is blank; ${file} is probably meant: check it and record ${found}`;
export const strayDocument = (hash: string, sources: string) =>
  `sha256 ${short(hash)} is of no source: add the document to ${sources}, or take the file out of the folder`;
export const notReadBack = (language: string, claims: number) =>
  `language "${language}": figures are read back in English alone; of ${many(claims, "claim")} the wording is verified, check the figures by eye`;

/* Phrases. */

export const beyondDocument = (paragraph: number, of: number, file: string) =>
  `paragraph ${paragraph} is beyond the ${of} of ${file}: count its non-blank lines from 1`;
export const otherParagraph = (paragraph: number, phrase: string, elsewhere: readonly number[]) =>
  `paragraph ${paragraph} has no "${phrase}", paragraph ${elsewhere.join(" and ")} ${elsewhere.length === 1 ? "has" : "have"}: write ${elsewhere.length === 1 ? elsewhere[0] : "the one that is meant"}`;
export const notInDocument = (phrase: string, paragraph: number, file: string) =>
  `as_stated "${phrase}" is not in paragraph ${paragraph} of ${file}, nor in another: spell it as the document does`;
export const otherSpelling = (phrase: string, paragraph: number, spelled: string) =>
  `as_stated "${phrase}" stands in paragraph ${paragraph} as "${spelled}": spell it so`;
export const cutWhere = (phrase: string, paragraph: number, from: string) =>
  `as_stated "${phrase}" stands in paragraph ${paragraph} only as part of "${from}": give the whole words`;
export const cutPhrase = (phrase: string, from: string) =>
  `as_stated "${phrase}" cuts the figure "${from}" in two: give the whole figure`;
export const noFigure = (phrase: string) =>
  `as_stated "${phrase}" has no figure that can be read: give the phrase that carries it`;

/* What was read back. */

export const wrongNumber = (column: string, value: Value, said: number | null, text: string) =>
  `${column} ${cell(value)} is not what "${text}" says, which is ${said}: mend the row or the phrase`;
export const notInPhrase = (column: string, value: Value, text: string) =>
  `${column} ${value} is not said by "${text}": leave it blank, or mend the phrase`;
export const rangeNotInPhrase = (value: Value, low: number | null, high: number | null, text: string) =>
  `value ${value} is not said by "${text}", which goes from ${low} to ${high}: leave it blank, or mend the phrase`;
export const wrongHedge = (hedge: Value, said: Hedge, text: string) =>
  `hedge ${quoted(hedge)} is not how firmly "${text}" says it, which is "${said}": mend the row or the phrase`;
export const wrongUnit = (unit: Value, said: UnitCode, text: string) =>
  `unit ${quoted(unit)} is not what "${text}" counts in, which is "${said}": mend the row or the phrase`;
export const unitNotInPhrase = (unit: Value, text: string) =>
  `unit ${quoted(unit)} is not said by "${text}": give a phrase that names it`;
export const wrongDate = (date: string, text: string) =>
  `date "${date}" is not what "${text}" says: mend the row or the phrase`;

/* What nothing covers. */

export const uncovered = (paragraph: number, figures: readonly string[]) =>
  `paragraph ${paragraph} says ${counted(figures)}, which no claim, event or waiver covers: add a claim, or waive it with a reason`;
export const waivesNowhere = (figure: string, paragraph: number, file: string) =>
  `figure "${figure}" is not in paragraph ${paragraph} of ${file}: mend the waiver, or remove it`;
export const waivesNothing = (figure: string) =>
  `figure "${figure}" has nothing left to waive: a claim or event covers it, or it is no figure; remove the waiver`;
export const waiverOfNothing = (source: string) =>
  `source "${source}" is not in the package: mend the waiver, or remove it`;

function counted(figures: readonly string[]): string {
  return [...Map.groupBy(figures, figure => figure)]
    .map(([figure, {length}]) => `"${figure}"${length > 1 ? ` (${length} times)` : ""}`)
    .join(", ");
}

/* The command. */

export const noFolder = (folder: string) =>
  `--sources ${folder} is not a folder: name the one that holds the documents of sources.csv`;
export const noFolderNamed = "nutgraf verify needs the documents: name their folder with --sources DIR";
export const unsoundPackage = (errors: number) =>
  `the data has ${many(errors, "error")} of its own: nutgraf check lists them; mend them first`;
export const verifying = (file: string, source: string, paragraphs: number, claims: number, events: number) =>
  `${file} is ${source}: ${many(paragraphs, "paragraph")}, ${many(claims, "claim")}, ${many(events, "event")}`;
export const verdict = (
  documents: number,
  claims: number,
  events: number,
  errors: number,
  warnings: number
) =>
  `${many(documents, "document")}, ${many(claims, "claim")}, ${many(events, "event")}: ${outcome(errors, warnings)}`;

function outcome(errors: number, warnings: number): string {
  const also = warnings > 0 ? `, ${many(warnings, "warning")}` : "";
  return errors > 0 ? `${many(errors, "error")}${also}` : `verified${also}`;
}
