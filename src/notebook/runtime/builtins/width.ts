import {width as widthOf} from "../generators/width.ts";
import type {Page} from "../page.ts";

/** The width of the page's main column, in CSS pixels, whenever it changes; at build, the fixed one. */
export const width = ({document, fixed}: Page) =>
  fixed.width ?? widthOf(document.querySelector("main") ?? document.body);
