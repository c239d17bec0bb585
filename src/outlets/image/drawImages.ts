import type {FiguresOf} from "../../publish/index.ts";
import type {PictureTheme} from "../inkColours.ts";
import {noPictureOfTable} from "../messages.ts";
import {standaloneSvg} from "../standaloneSvg.ts";
import {drawer} from "./drawer.ts";
import {pictureAt} from "./pictureAt.ts";
import {leastText, pictureSizes, previewSize, sizeName} from "./pictureSizes.ts";
import {altText, pictureTexts, titled} from "./pictureTexts.ts";
import {pngOf} from "./pngOf.ts";

type Files = Map<string, string | Uint8Array>;

/** The pictures of a story's figures: what `images/<story>/index.json` says. */
export interface ImageList {
  readonly story: string;
  readonly title: string;
  /** Who publishes it. */
  readonly credit: string;
  readonly theme: PictureTheme;
  /** What the story's link is previewed with. */
  readonly preview: (Image & {readonly alt: string}) | null;
  readonly figures: readonly ImageEntry[];
}

export interface ImageEntry {
  readonly figure: string;
  readonly title: string;
  /** What stands in for the pictures where they are not seen. */
  readonly alt: string;
  /** None, with a reason, where the figure draws HTML. */
  readonly images: readonly Image[];
  readonly reason?: string;
}

export interface Image {
  /** Beside the list. */
  readonly file: string;
  /** In pixels; an SVG file has them itself. */
  readonly width?: number;
  readonly height?: number;
  /** The size of its smallest text, in pixels. */
  readonly leastText?: number;
  /** The texts of the figure that it has. */
  readonly shows?: readonly string[];
}

/** Draws figures as files of their own, in one theme, and lists them. */
export async function drawImages(
  figures: readonly Element[],
  of: FiguresOf,
  theme: PictureTheme
): Promise<Files> {
  const files: Files = new Map();
  const entries: ImageEntry[] = [];
  for (const figure of figures) entries.push(await drawn(figure, of, theme, files));
  const {story, title, credit} = of;
  const preview = previewOf(entries, of.preview);
  const list: ImageList = {story, title, credit, theme, preview, figures: entries};
  if (entries.length > 0) files.set(`images/${story}/index.json`, `${JSON.stringify(list, null, 2)}\n`);
  return files;
}

/** The figure that the story names; else the first that can be read at the size of a preview; else the first drawn. */
function previewOf(entries: readonly ImageEntry[], named: string | null): ImageList["preview"] {
  const previews = entries.flatMap(({figure, title, alt, images}) =>
    images
      .filter(({width, height}) => width === previewSize.width && height === previewSize.height)
      .map(image => ({...image, figure, alt: titled(title, alt)}))
  );
  const least = leastText(previewSize);
  const chosen =
    previews.find(({figure}) => figure === named) ??
    previews.find(image => (image.leastText ?? 0) >= least) ??
    previews[0];
  return chosen ?? null;
}

async function drawn(figure: Element, of: FiguresOf, theme: PictureTheme, files: Files): Promise<ImageEntry> {
  const texts = pictureTexts(figure, of.unit);
  const entry = {figure: figure.id, title: texts.title, alt: altText(texts)};
  const drawing = await drawer(figure);
  if (!drawing) return {...entry, images: [], reason: noPictureOfTable};
  const keep = (name: string, content: string | Uint8Array) => {
    files.set(`images/${of.story}/${name}`, content);
    return name;
  };
  const options = {...of, page: of.page && `${of.page}#${figure.id}`, theme};
  const images: Image[] = [{file: keep(`${figure.id}.svg`, standaloneSvg(figure, options))}];
  for (const size of pictureSizes) {
    const {svg, ...rest} = await pictureAt(figure, drawing, size, options);
    const file = keep(`${figure.id}-${sizeName(size)}.png`, pngOf(svg));
    images.push({file, ...size, ...rest});
  }
  return {...entry, images};
}
