import type {Answered} from "./answers.ts";
import {numbers} from "./blocks.ts";
import {
  chooseFirst,
  estimateFirst,
  notThat,
  off,
  right,
  roundsToStated,
  timesWords,
  withinStated
} from "./messages.ts";

export const quiz: Answered = {
  missing(block) {
    const field = estimateField(block);
    if (field) return Number.isFinite(field.valueAsNumber) ? null : estimateFirst;
    return chosen(block) ? null : chooseFirst;
  },
  outcome(block) {
    const answer = block.querySelector<HTMLElement>(".block-answer");
    const field = estimateField(block);
    if (!answer) return "";
    if (!field) return chosen(block)?.value === answer.dataset["right"] ? right : notThat;
    return estimateOutcome(field.valueAsNumber, answer.dataset, numbers(block.ownerDocument));
  }
};

/** An estimate beside what was stated: its ends, which may be open, else what rounds to its value. */
export function estimateOutcome(guess: number, stated: DOMStringMap, format: (x: number) => string): string {
  const end = (name: string) => (stated[name] === undefined ? null : Number(stated[name]));
  const [low, high, value] = [end("low"), end("high"), end("value")];
  const isAbove = low === null || (stated["above"] === undefined ? guess >= low : guess > low);
  const isBelow = high === null || (stated["below"] === undefined ? guess <= high : guess < high);
  if (isAbove && isBelow) return stated["stated"] === "ends" ? withinStated : roundsToStated;
  const nearest = value ?? (isAbove ? high : low) ?? 0;
  const unit = stated["unitName"] ? ` ${stated["unitName"]}` : "";
  return off(
    `${format(Math.abs(guess - nearest))}${unit}`,
    guess > nearest,
    timesWords(guess, nearest, format)
  );
}

function estimateField(block: HTMLElement): HTMLInputElement | null {
  return block.querySelector<HTMLInputElement>("input[type=number]");
}

function chosen(block: HTMLElement): HTMLInputElement | null {
  return block.querySelector<HTMLInputElement>("input[type=radio]:checked");
}
