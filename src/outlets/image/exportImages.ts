import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type BuiltSite, Failure} from "../../publish/index.ts";
import {noSuchFigure} from "../messages.ts";
import type {ImageEntry, ImageList} from "./drawImages.ts";
import {type PictureSize, sizeName} from "./pictureSizes.ts";

export interface ExportImages {
  readonly story: string;
  /** One figure's; null for all. */
  readonly figure: string | null;
  /** Of one size, beside the SVG; null for all. */
  readonly size: PictureSize | null;
  /** The folder that they are written to: absolute. */
  readonly out: string;
}

/** Writes the pictures of a built story's figures, their alt texts and the list of them. Resolves to the files written. */
export async function exportImages(built: BuiltSite, wanted: ExportImages): Promise<string[]> {
  const {story, figure, size, out} = wanted;
  const drawn = built.evaluated.get(story)?.files ?? new Map<string, string | Uint8Array>();
  const list = listOf(drawn.get(`images/${story}/index.json`));
  const entries = list.figures.filter(each => figure === null || each.figure === figure);
  if (entries.length === 0)
    throw new Failure([
      noSuchFigure(
        story,
        figure,
        list.figures.map(each => each.figure)
      )
    ]);
  const kept = entries.map(entry => ({
    ...entry,
    images: entry.images.filter(image => isWanted(image.file, size))
  }));
  const written: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const file = join(out, name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, content);
    written.push(file);
  };
  for (const {figure: id, alt, images} of kept) {
    for (const {file} of images) await write(file, drawn.get(`images/${story}/${file}`) ?? "");
    if (images.length > 0) await write(`${id}.txt`, `${alt}\n`);
  }
  await write("index.json", `${JSON.stringify({...list, figures: kept}, null, 2)}\n`);
  return written;
}

function isWanted(file: string, size: PictureSize | null): boolean {
  return size === null || file.endsWith(".svg") || file.endsWith(`-${sizeName(size)}.png`);
}

/** What `drawImages` wrote; a story without figures has none. */
function listOf(
  content: string | Uint8Array | undefined
): Omit<ImageList, "figures"> & {figures: ImageEntry[]} {
  return content === undefined
    ? {story: "", title: "", credit: "", theme: "light", preview: null, figures: []}
    : JSON.parse(String(content));
}
