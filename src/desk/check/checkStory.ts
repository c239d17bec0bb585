import type {Notebook} from "../../notebook/index.ts";
import {checkCells} from "./checkCells.ts";
import {checkSidecar, checkTitle} from "./checkTexts.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";

/** A story as it lies in its files. */
export interface StoryText {
  readonly notebook: Notebook;
  /** The notebook's file. */
  readonly html: string;
  /** The sidecar's JSON; null where there is none. */
  readonly sidecar: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** What is wrong with a story as it stands, before anything of it runs. */
export function checkStory({notebook, html, sidecar, language}: StoryText, known: Known): Finding[] {
  const {file} = notebook;
  return [
    ...checkTitle(file, html, language),
    ...checkCells(notebook, language, known),
    ...(sidecar === null ? [] : checkSidecar(file.replace(/\.html$/, ".json"), sidecar, language))
  ];
}
