import {measureText} from "../../figure/index.ts";
import {text as kinds, type TextKind} from "./sizes.ts";

/** How high a text stands on a slide, in the slide's pixels: its words broken into lines by the advances of the face. */
export function textHeight(said: string, kind: TextKind, within: number = kinds[kind].width): number {
  const {size, weight, line} = kinds[kind];
  const space = measureText(" ", {size, weight});
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of said.split(/\s+/u).filter(Boolean)) {
    const width = measureText(word, {size, weight});
    if (used + space + width > Math.min(within, kinds[kind].width)) {
      lines++;
      used = width;
    } else used += space + width;
  }
  return lines * size * line;
}
