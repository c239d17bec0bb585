import {ink, svg} from "../../figure/index.ts";
import {resolveVariables} from "../resolveVariables.ts";
import {xmlText} from "../xmlText.ts";
import {outlineTexts} from "./outlineTexts.ts";

export interface PictureFile {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What its content is measured in, from the top left corner. */
  readonly view: {readonly width: number; readonly height: number};
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly title: string;
  readonly description: string;
  readonly metadata: object;
  /** The values of the variables that charts are drawn with. */
  readonly colours: ReadonlyMap<string, string>;
  readonly content: readonly Element[];
}

/** A picture as an SVG file that needs nothing beside it, not even its typeface. */
export function pictureFile(document: Document, file: PictureFile): string {
  const {width, height, view, language, title, description, metadata, colours, content} = file;
  const colour = (variable: string) => resolveVariables(variable, colours);
  const root = svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${hundredths(view.width)} ${hundredths(view.height)}`,
      lang: language,
      role: "graphics-document",
      color: colour(ink.text)
    },
    svg(document, "title", {}, title),
    svg(document, "desc", {}, description),
    svg(document, "metadata", {}, JSON.stringify(metadata)),
    // Larger than the view, whose last hundredth could show what lies behind.
    svg(document, "rect", {
      x: -1,
      y: -1,
      width: view.width + 2,
      height: view.height + 2,
      fill: colour(ink.paper)
    }),
    ...content
  );
  outlineTexts(root);
  return xmlText(root);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
