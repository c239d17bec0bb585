import {axisHeight, type Frame} from "../../src/figure/index.ts";
import {type Drawn, paragraph} from "./paragraph.ts";
import {plainText} from "./unitTexts.ts";

/** What an axis at `y` measures, under its labels and up to `x`, in as many lines as it needs. */
export function axisTitle(
  frame: Frame,
  title: string,
  {x, y}: {readonly x: number; readonly y: number}
): Drawn {
  const top = y + axisHeight(false) - 2;
  return paragraph(frame, plainText(title), {x, y: top, width: x, anchor: "end", fill: frame.ink.quiet});
}
