import {JSDOM} from "jsdom";
import {type Frame, ink, measureText} from "../src/figure/index.ts";

const {document} = new JSDOM("<!doctype html>").window;

/** A frame for drawing a chart in a Node test. */
export function chartFrame(width = 640, changes: Partial<Frame> = {}): Frame {
  return {document, width, height: null, locale: "en", id: "test", ink, measure: measureText, ...changes};
}
