import {escapeHtml as text} from "../../publish/index.ts";
import {titled} from "../image/pictureTexts.ts";
import {hostScript} from "./embedPath.ts";

export interface Snippet {
  /** The address of the site, with a slash at its end. */
  readonly site: string;
  /** Below it: the embed's page, and the figure in its story. */
  readonly embed: string;
  readonly figure: string;
  readonly title: string;
  /** What the figure shows, in a sentence. */
  readonly takeaway: string;
  /** In CSS pixels, until the frame tells its own. */
  readonly height: number;
  /** A picture of it below the site; null where it has none. */
  readonly picture: {readonly path: string; readonly width: number; readonly height: number} | null;
}

/** What a frame may do: run its own scripts, open its sources in pages of their own, give its data. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/**
 * What another site pastes: a frame that the script keeps as high as its figure; without the script, the frame at a fixed
 * height; without frames, a picture that leads to the figure.
 */
export function snippet({site, embed, figure, title, takeaway, height, picture}: Snippet): string {
  const frame = [
    `<iframe src="${text(site + embed)}"`,
    `title="${text(title)}" width="100%" height="${height}" loading="lazy" style="border:0"`,
    `sandbox="${sandbox}"></iframe>`
  ].join(" ");
  const shown = picture
    ? `<img src="${text(site + picture.path)}" alt="${text(titled(title, takeaway))}" width="${picture.width}" height="${picture.height}" loading="lazy" style="max-width:100%;height:auto">`
    : text(title);
  return [
    "<nutgraf-figure>",
    `  ${frame}`,
    `  <a href="${text(site + figure)}">${shown}</a>`,
    "</nutgraf-figure>",
    "<style>nutgraf-figure{display:block}nutgraf-figure>iframe~a{display:none}</style>",
    `<script async src="${text(site + hostScript)}"></script>`
  ].join("\n");
}
