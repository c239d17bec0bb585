import {JSDOM} from "jsdom";
import type {CheckedSite} from "./checkSite.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import {storyPath} from "./storyPath.ts";

/** What a picture is of. */
export interface PictureOf {
  /** The story's name. */
  readonly story: string;
  /** The figure's own address; null where the site has none. */
  readonly page: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly unit: "km" | "mi";
}

/** Makes the text of an SVG file of a figure whose drawing is an `<svg>`. */
export type DrawPicture = (figure: Element, of: PictureOf) => string;

/** A picture of each figure of the evaluated stories, by its file below the site's index: "images/convoy/days.svg". */
export function pictures(
  {site, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  draw: DrawPicture
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const {story} of stories) {
    const {name, meta} = story;
    const html =
      evaluated
        .get(name)
        ?.cells.map(cell => cell.html)
        .join("") ?? "";
    const {document} = new JSDOM(html).window;
    for (const figure of document.querySelectorAll("figure[data-figure]")) {
      if (!figure.querySelector(":scope > .drawings > .drawing > svg")) continue;
      const page = site.config.site && `${new URL(storyPath(name), site.config.site).href}#${figure.id}`;
      const language = meta.language ?? site.config.locale;
      files.set(
        `images/${name}/${figure.id}.svg`,
        draw(figure, {story: name, page, language, unit: meta.units})
      );
    }
  }
  return files;
}
