import {shownMarks} from "./shownMarks.ts";
import {steps} from "./steps.ts";

/** What guides readers through a figure; pages that have such links or steps load it before the reader's script. */
export interface Guide {
  readonly shownMarks: typeof shownMarks;
  readonly steps: typeof steps;
}

const guide: Guide = {shownMarks, steps};
Object.assign(globalThis, {nutgrafGuide: guide});
