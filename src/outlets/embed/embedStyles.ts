import {readFile} from "node:fs/promises";
import {posix} from "node:path";
import {dataUri} from "../archive/dataUri.ts";
import {hashedName} from "./classicScript.ts";

/** Style sheets of embeds, by their paths below the site's index: a frame without an origin may load no fonts but those within. */
export interface EmbedStyles {
  /** What every embed loads: the look, and the letters of English. */
  readonly look: string;
  /** The typeface's other letters, for those who need them; null where there are none. */
  readonly letters: string | null;
  /** What finds a character that needs them. */
  readonly beyond: RegExp;
  readonly files: ReadonlyMap<string, string>;
}

const face = /@font-face\s*\{[^}]*\}/gu;

/** Makes them of the site's own style sheet at `path`, with the fonts that it names. */
export async function embedStyles(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>
): Promise<EmbedStyles> {
  const css = String(files.get(path) ?? "");
  const own = await readFile(new URL("./embed.css", import.meta.url), "utf8");
  const faces = [...css.matchAll(face)].map(([rule]) => rule);
  const bundled = faces.filter(rule => /url\(/u.test(rule) && /sans/iu.test(rule));
  const others = faces.filter(rule => !/url\(/u.test(rule));
  const inlined = bundled.map(rule => withFont(rule, path, files));
  const isEnglish = (rule: string) => /U\+0*20-/iu.test(rule);
  const look = [...inlined.filter(isEnglish), ...others, css.replaceAll(face, ""), own].join("\n");
  const letters = inlined.filter(rule => !isEnglish(rule)).join("\n");
  const lookPath = `embed/${hashedName("figure", "css", look)}`;
  const lettersPath = letters ? `embed/${hashedName("letters", "css", letters)}` : null;
  return {
    look: lookPath,
    letters: lettersPath,
    beyond: beyond(bundled.filter(isEnglish)),
    files: new Map([[lookPath, look], ...(lettersPath ? [[lettersPath, letters] as const] : [])])
  };
}

/** What finds a character that none of some faces has, by their ranges; what finds nothing, where they name none. */
function beyond(rules: readonly string[]): RegExp {
  const ranges = rules.flatMap(rule => [...rule.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)]);
  if (ranges.length === 0) return /(?!)/u;
  const within = ranges.map(([, from = "", to = from]) => `\\u{${from}}-\\u{${to}}`).join("");
  return new RegExp(`[^\\s${within}]`, "u");
}

function withFont(rule: string, path: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  // What is in the style sheet is there at once: nothing is swapped.
  return rule
    .replace(/font-display:\s*\w+/u, "font-display: block")
    .replace(/url\(\s*["']?([^"')]+)["']?\s*\)/u, (whole, address: string) => {
      const file = posix.join(posix.dirname(path), address);
      const content = files.get(file);
      return content === undefined ? whole : `url(${dataUri(file, content)})`;
    });
}
