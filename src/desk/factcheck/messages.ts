export const noCheck = "none";
export const nothing = "leads to no source";
export const unknownClaim = (id: string) => `there is no claim "${id}"`;
export const unknownComputed = "its card is not on the page";
export const claimed = (about: string, measure: string, figure: string) =>
  `${about}, ${measure.replaceAll("_", " ")}: ${figure}`;
export const reported = (speaker: string, reporter: string) => `${speaker}, as reported by ${reporter}`;
export const checkWords = (verdict: string, detail: string) =>
  `${verdict.replaceAll("_", " ")}${detail === "" ? "" : `: ${detail}`}`;

export const placeWords = {
  prose: "text",
  "figure text": "figure’s text",
  mark: "mark",
  "table row": "table"
} as const;

export const sheetTitle = (story: string) => `Fact-check: ${story}`;
export const sheetCounts = (rows: number, claims: number, signed: number) =>
  `${rows} ${rows === 1 ? "line" : "lines"} in reading order, ${claims} ${claims === 1 ? "claim" : "claims"}, ${signed} signed as they stand.`;
export const sheetHow =
  "A box is signed once the line was held against the document. The code under it goes into desk/signoff.csv; it expires when the claim’s row changes.";
export const sheetHeads = {
  number: "No.",
  shown: "On the page",
  says: "Rests on",
  source: "Document",
  asStated: "As stated",
  check: "Check",
  signOff: "Sign-off"
} as const;
export const checkedBy = "Checked by";
export const checkedOn = "on";
export const paragraphWords = (paragraph: string) => `paragraph ${paragraph}`;
export const inProse = "Text";
export const emptySheet = "This story shows no figure that leads to a claim.";

export const noData = "there is no data/datapackage.json: a sheet lists the claims of a data package";
export const sheetWritten = (files: readonly string[], rows: number) =>
  `wrote ${rows} ${rows === 1 ? "line" : "lines"} to ${files.join(" and ")}`;
