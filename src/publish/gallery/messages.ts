import type {Family} from "../../figure/index.ts";

export const wrongExample = (file: string, what: string) =>
  `${file} ${what}: see "Add a chart" in CONTRIBUTING.md`;
export const cannotDraw = (file: string, why: string) => `${file} cannot be drawn: ${why}`;
export const drawingGallery = (charts: number) =>
  `drawing the gallery of ${charts === 1 ? "1 chart" : `${charts} charts`}`;

/* The pages */

export const galleryTitle = "Charts";
export const galleryStandfirst = (charts: number) =>
  `${charts === 1 ? "One form" : `${charts} forms`} to draw rows in, each with an example, the code to paste, its options and the words that it is read aloud in.`;
export const galleryLink = (charts: number) =>
  `The chart kit: ${charts === 1 ? "1 form" : `${charts} forms`}`;
export const allCharts = "All charts";
export const familiesLabel = "Families";
export const useLabel = "Take it";
export const avoidLabel = "Take another";
export const wantsLabel = "It wants";
export const exampleLabel = "At three widths";
export const readAloudLabel = "Read aloud";
export const readAloudNote =
  "Screen readers announce the chart by its title, then say this; each mark has a name of its own.";
export const codeLabel = "Code to paste";
export const codeNote = "A cell for a notebook beside the folder of charts.";
export const optionsLabel = "Options";
export const noOptions = "It has none.";
export const optionColumns = ["Option", "Type", "What it means", "Unless told"] as const;
export const neededWord = "needed";

/** What the forms of a family show. */
export const familyWords: Readonly<Record<Family, string>> = {
  deviation: "How far values lie from a reference, and on which side of it.",
  correlation: "How two things go together.",
  ranking: "Which comes before which.",
  distribution: "How often which values come up.",
  "change over time": "What happened when, and how values moved.",
  magnitude: "How large things are, and how much larger than others.",
  "part to whole": "What a total is made of.",
  spatial: "Where, and how far.",
  flow: "What goes from where to where.",
  uncertainty: "Who says what, how firmly, and what is left open."
};
