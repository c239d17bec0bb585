import {type Frame, svg} from "../../src/figure/index.ts";
import {drawKey, type KeyEntry} from "../lanes/drawKey.ts";

export type {KeyEntry} from "../lanes/drawKey.ts";

/** The key under a map, and its height in pixels. */
export function mapKey(
  entries: readonly KeyEntry[],
  top: number,
  frame: Frame
): {element: SVGGElement; height: number} {
  const {nodes, bottom} = drawKey(entries, top, frame);
  const element = svg(frame.document, "g", {class: "key", "aria-hidden": "true"}, ...nodes);
  return {element, height: entries.length > 0 ? bottom - top + 2 : 0};
}
