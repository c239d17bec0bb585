/** What the blocks of a lesson say to a class. */

export const chooseFirst = "Choose first.";
export const estimateFirst = "Put in your estimate first.";
export const drawFirst = (left: number): string =>
  left === 1 ? "One point is left to draw first." : `${left} points are left to draw first.`;

export const right = "Right.";
export const notThat = "Not that one. This is what the record says:";

export const withinStated = "Your estimate lies within what was stated.";
export const roundsToStated = "Your estimate rounds to what was stated.";
export const off = (difference: string, isMore: boolean, times: string | null): string =>
  `Your estimate is ${difference} ${isMore ? "more" : "less"} than stated${times ? `, ${times} as much` : ""}.`;

/** A ratio in words: "about 3 times", "about a third". Null where it says no more than the difference. */
export function timesWords(guess: number, stated: number, format: (x: number) => string): string | null {
  if (!(guess > 0 && stated > 0)) return null;
  const ratio = guess / stated;
  if (ratio >= 1.5) return `about ${format(Number(ratio.toPrecision(2)))} times`;
  if (ratio <= 0.67) return about(Math.round(1 / ratio));
  return null;
}

const parts = [
  "half",
  "a third",
  "a quarter",
  "a fifth",
  "a sixth",
  "a seventh",
  "an eighth",
  "a ninth",
  "a tenth"
];

const about = (part: number): string => {
  const named = parts[part - 2];
  return named ? `about ${named}` : "less than a tenth";
};

export const guessColumn = "Your guess";
export const differenceColumn = "Difference";
export const asRecorded = "close";
export const tooHigh = (by: string): string => `${by} too high`;
export const tooLow = (by: string): string => `${by} too low`;
export const closeAt = (close: number, all: number): string =>
  `Close, within a tenth, at ${close} of ${all} points.`;
export const furthestAt = (x: string, guess: string, recorded: string, difference: string): string =>
  `Furthest off at ${x}: ${guess} drawn, ${recorded} recorded, ${difference}.`;

export const pointNotSet = "not drawn yet";

export const titleBack = "The title is back.";
export const labelsBack = "The labels are back.";
export const allBack = "The figure is whole.";
export const heldBackName = "A figure whose title is held back";

export const pause = "Pause";
export const start = "Start";
export const goOn = "Go on";
export const oneMinuteLeft = "One minute left.";
export const tenSecondsLeft = "Ten seconds left.";
export const timeIsUp = "Time is up.";
