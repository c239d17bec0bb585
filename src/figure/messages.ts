/** What the figures of a page say when something is wrong. */

import {editDistance} from "../claims/index.ts";

export const noSuchClaim = (id: string, known: Iterable<string>): string =>
  `there is no claim "${id}": ${didYouMean(id, known) ?? "add it to a claim table in data/"}`;

export const noSuchReference = (id: string, known: Iterable<string>): string =>
  `references.csv has no row "${id}": ${didYouMean(id, known) ?? "add its places to data/places.csv and run nutgraf measure"}`;

export const noMeasurement = (claim: string): string =>
  `checks.csv has no measurement of claim "${claim}": run nutgraf measure, or cite the claim alone`;

export const unknownUnit = (table: string, key: string, unit: string | null): string =>
  `${table}.csv, row ${key}: "${unit}" is not a unit that can be shown`;

export const noTakeaway = (id: string): string =>
  `figure "${id}" has no takeaway: say in a sentence what it shows, for readers who see it and for those who do not`;

export const badFigureId = (id: unknown): string =>
  `figure id "${String(id)}" is not lower-case letters, digits and hyphens: it is part of links, files and embeds`;

export const noFigureTitle = (id: string): string => `figure "${id}" has no title`;

export const rowsBesideChart = (id: string, chart: string): string =>
  `figure "${id}" is a ${chart} chart, which has its rows, table and description: give it none beside`;

export const noRowsOfDrawing = (id: string): string =>
  `figure "${id}" is a drawing without rows: give the rows it was drawn of, as in {rows: distances}, for its table and sources`;

/** What stands for a figure that a claim does not give. */
export const notStated = "not stated";

export const nothingToShow = "No rows to show.";

export const sameClaimTwice = (id: string): string =>
  `claim "${id}" is among the rows twice and would count double: pass each claim once`;

export const notFinite = (id: string, value: number, table: string, line: number): string =>
  `claim "${id}" has the number ${value}, which cannot be drawn: mend data/${table}.csv:${line}`;

export const endsReversed = (id: string, low: number, high: number, table: string, line: number): string =>
  `claim "${id}" has low ${low} above high ${high}: mend data/${table}.csv:${line}`;

export const differentDimensions = (a: string, unitA: string, b: string, unitB: string): string =>
  `claims "${a}" (${unitA}) and "${b}" (${unitB}) measure different dimensions and share no scale: draw them apart`;

export const differentMeasures = (measures: readonly string[], remedy: string): string =>
  `the rows measure different things, ${measures.map(measure => `"${measure}"`).join(" and ")}, and share no axis: ${remedy}`;

function didYouMean(id: string, known: Iterable<string>): string | null {
  const near = [...known]
    .map(other => ({other, steps: editDistance(id, other)}))
    .sort((a, b) => a.steps - b.steps)[0];
  return near && near.steps <= Math.max(3, id.length / 3) ? `did you mean "${near.other}"?` : null;
}

export const outsideData = (url: string): string =>
  `the Vega-Lite spec loads "${url}": import the data as a table and give it as rows`;

export const outsideImage = (name: string, url: string): string =>
  `the image "${url}" in ${name} would be fetched from elsewhere: give it as a data: URL, or draw a shape`;

export const linkedMarks =
  "the Vega-Lite spec links its marks (href), but each mark leads to what it is drawn from: put the link into the text";

export const noSuchField = (field: string, known: readonly string[]): string =>
  `the Vega-Lite spec names the field "${field}", which no row has: they have ${known.join(", ")}`;

export const vegaWarns = (name: string, warnings: readonly string[]): string =>
  `${name} cannot be drawn truthfully, Vega says: ${warnings.join("; ")}`;

export const vegaDrewNothing = (name: string): string => `${name} gave no drawing: look at its spec`;

export const notCompiled = (name: string, marks: readonly string[], said: string): string =>
  `${name} cannot be drawn from its spec: look at its marks (${marks.join(", ") || "none"}) and encodings; Vega says: ${said}`;

export const rowNotDrawn = (name: string, row: number, of: number): string =>
  `${name} leaves out row ${row + 1} of ${of}, whose value cannot be placed: give it a value, or leave it out on purpose with a filter transform, or with invalid: "filter" in its mark`;

export const badDrawing = (name: string, found: string): string =>
  `${name} would be drawn with ${found}: look for a missing or non-numeric value`;

export const noSuchColumn = (column: string, known: readonly string[]): string =>
  `no column "${column}" in the rows: they have ${known.join(", ")}`;
