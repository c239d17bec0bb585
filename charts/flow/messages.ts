export const needsStages =
  'flow of rows that are not claims needs stages: name two columns or more, as in {stages: ["from", "to"]}';

export const tooFewStages = (count: number): string =>
  `flow has ${count} ${count === 1 ? "stage" : "stages"}, and nothing flows: give two or more`;

export const notANumber = (row: number, value: unknown): string =>
  `flow row ${row + 1}: "${String(value)}" is not a number of 0 or more, and cannot be a width`;

export const mixedRows = "flow has claims and other rows in one figure: draw them apart";

export const notStated = "not stated";

export const ofClaims = "Each unit of width is something measured, as one speaker says it in one document.";

export const wordedOften = (count: number): string =>
  `${count} ${count === 1 ? "row is another wording" : "rows are other wordings"} by the same speaker in the same document, and ${count === 1 ? "adds" : "add"} no width.`;

export const withoutValue = (count: number): string =>
  `${count} ${count === 1 ? "row has" : "rows have"} no value; ${count === 1 ? "it is" : "they are"} in dashed lines of no width.`;
