import type {EvaluatedStory} from "./evaluateStory.ts";

/** Whether a story has blocks of a lesson, whose script and look its pages then load. */
export function hasBlocks({cells}: Pick<EvaluatedStory, "cells">): boolean {
  return cells.some(({html}) => html.includes("data-block="));
}
