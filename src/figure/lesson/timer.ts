import type {Edition} from "../edition.ts";
import {html} from "../html.ts";
import {type BlockOptions, block, statusLine} from "./block.ts";
import {badMinutes, minutesOf, start, startAgain} from "./messages.ts";

export interface TimerOptions extends BlockOptions {
  readonly minutes: number;
}

/** Time for a task: in print, and without script, how many minutes it has. */
export function timer(edition: Edition, options: TimerOptions): HTMLElement {
  const {id, minutes} = options;
  if (!(Number.isFinite(minutes) && minutes > 0 && minutes <= 180)) throw new Error(badMinutes(id, minutes));
  const {document} = edition;
  const seconds = Math.round(minutes * 60);
  const button = (does: string, words: string) =>
    html(document, "button", {type: "button", "data-do": does, hidden: true}, words);
  return block(
    edition,
    "timer",
    options,
    html(
      document,
      "p",
      {class: "block-clock"},
      // Told at its ends only: a clock that is read out every second drowns everything else.
      html(
        document,
        "time",
        {datetime: `PT${seconds}S`, "data-seconds": String(seconds), role: "timer", "aria-live": "off"},
        minutesOf(minutes)
      ),
      button("start", start),
      button("reset", startAgain)
    ),
    statusLine(document)
  );
}
