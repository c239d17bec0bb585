import {basename} from "node:path";
import {address, language, oneOf, requiredText, text} from "./keys.ts";
import {type ReadObject, readObject, type Shape} from "./readObject.ts";

export const themes = ["auto", "light", "dark"] as const;

/** `nutgraf.json`: what all pages of a site share. Unknown is null, never guessed. */
export interface SiteConfig {
  /** The address that the site will have, with a slash at its end; null leaves out what needs it. */
  readonly site: string | null;
  readonly name: string;
  /** What the site is, in a sentence or two, for its front page and for search engines. */
  readonly description: string | null;
  readonly publisher: string | null;
  /** A BCP 47 tag: the language of what a story does not say its own of. */
  readonly locale: string;
  /** Where corrections go: a mail address or a page. */
  readonly contact: string | null;
  /** `auto` follows the reader's system. */
  readonly theme: (typeof themes)[number];
}

/** Reads the parsed `nutgraf.json`; `{}` gives the defaults, with the folder's name for the site's. */
export function siteConfig(json: unknown, root: string, file: string): ReadObject<SiteConfig> {
  const shape: Shape<SiteConfig> = {
    site: address,
    name: requiredText(basename(root) || "Stories"),
    description: text(),
    publisher: text(),
    locale: language("en"),
    contact: text(),
    theme: oneOf(themes, "auto")
  };
  return readObject(json, shape, file);
}
