/** What the blocks of a lesson say to whom they are for, and to their author. */

export const kinds = {
  quiz: "Question",
  "you-draw": "You draw it",
  notice: "Notice and wonder",
  timer: "Time"
} as const;

export const showAnswer = "Show the answer";
export const showRecord = "Show what was recorded";
export const yourEstimate = "Your estimate";
export const yourGuess = "Your guess";
export const chooseOne = "Choose one";
export const whoSays = "Who says so: ";
export const givenLabel = "given";
export const pointLabel = "Point";
export const recordedLabel = "Recorded";
export const iNotice = "I notice …";
export const iWonder = "I wonder …";
export const start = "Start";
export const startAgain = "From the start";
export const stillHidden = "A figure whose title, labels and source are held back.";
export const drawTask = "Drag through the drawing, or set each point with the arrow keys.";
export const inUnit = (unit: string): string => `In ${unit}.`;
export const minutesOf = (minutes: number): string => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
/** The steps by which a figure is given back, each the words of a button. */
export const giveBack = ["Show the title", "Show the labels", "Show what it says, and its source"] as const;

export const badBlockId = (id: unknown): string =>
  `block id "${String(id)}" is not lower-case letters, digits and hyphens: what a class does is kept under it`;

export const noQuestion = (id: string): string => `block "${id}" has no question: say what is asked`;

export const noChoice = (id: string): string =>
  `quiz "${id}" has a sentence for its answer and nothing to choose it from: give others, or a claim to estimate`;

export const nothingToEstimate = (id: string): string =>
  `quiz "${id}" asks for an estimate of a claim that states no number: give others to choose from`;

export const tooFewPoints = (id: string, count: number): string =>
  `"${id}" has ${count === 1 ? "one point" : "no points"} to draw: give it two or more rows that are not given`;

export const notDrawable = (id: string, x: string, value: unknown): string =>
  `"${id}" cannot be drawn at "${x}", where the value is ${String(value)}: leave the row out, or give a number of 0 or more`;

export const mixedDimensions = (id: string, a: string, b: string): string =>
  `"${id}" has values in ${a} and in ${b}, which share no scale: draw them apart`;

export const twicePoint = (id: string, x: string): string =>
  `"${id}" has "${x}" twice, so that its points cannot be told apart: give each row an x of its own`;

export const noFigure = (id: string): string =>
  `"${id}" wants what figure(…) gives: await the figure, and pass it`;

export const noLook = (id: string): string =>
  `"${id}" has no look: say what the drawing looks like for those who do not see it, and give nothing away`;

export const badMinutes = (id: string, minutes: unknown): string =>
  `timer "${id}" is for ${String(minutes)} minutes: give a number above 0 and up to 180`;
