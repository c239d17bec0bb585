import {mkdir, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {type BuiltSite, Failure, picturePath} from "../../publish/index.ts";
import {sha256} from "../archive/sha256.ts";
import {noSuchFigure} from "../messages.ts";
import {type EmbedKit, embedKit} from "./embedKit.ts";
import {embedPageOf, loadedLater, loadedStyles} from "./embedPageOf.ts";
import {type Embed, embeds} from "./embeds.ts";
import {pinnedFolder} from "./pinned.ts";
import {snippetOf} from "./snippetOf.ts";

type Files = Map<string, string | Uint8Array>;

export interface Pinned {
  readonly figure: string;
  /** Below the site's index, as below its folder: "pinned/9f86d081884c7d65/". */
  readonly path: string;
  /** What shows it on another site; null where this one has no address. */
  readonly snippet: string | null;
}

/** What pinned pages stand below: `pinned/<hash>/`. */
const toIndex = "../../";

/**
 * Writes figures of a built story into the site's folder as they are now, each in a folder named by a hash of what is in
 * it, with all that it loads. The same figure gives the same folder.
 */
export async function pinEmbeds(built: BuiltSite, story: string, figure: string | null): Promise<Pinned[]> {
  const {root, config} = built.checked.site;
  const all = embeds(built, () => toIndex).filter(embed => embed.story === story);
  const wanted = all.filter(({embedded}) => figure === null || embedded.id === figure);
  if (wanted.length === 0)
    throw new Failure([
      noSuchFigure(
        story,
        figure,
        all.map(({embedded}) => embedded.id)
      )
    ]);
  const made: Pinned[] = [];
  const kit = await embedKit(built, wanted);
  for (const embed of wanted) {
    const files = pinnedFiles(embed, kit, built);
    const path = `${pinnedFolder}/${hashOf(files)}/`;
    for (const [name, content] of files) await put(join(root, path, name), content);
    const snippet = config.site && snippetOf(moved(embed, path), config.site);
    made.push({figure: embed.embedded.id, path, snippet});
  }
  return made;
}

/** A page and what it loads, side by side. */
function pinnedFiles(embed: Embed, kit: EmbedKit, built: BuiltSite): Files {
  const {checked, bundle, evaluated} = built;
  const page = embedPageOf(embed, kit, checked.site.config, {
    toIndex,
    addressOf: path => basename(path),
    isPinned: true
  });
  const files: Files = new Map();
  const content = (path: string) => kit.files.get(path) ?? bundle.files.get(path) ?? "";
  const loaded = [...loadedStyles(embed, kit), kit.blocking, ...kit.deferred, ...loadedLater(embed, kit)];
  for (const path of loaded) files.set(basename(path), content(path));
  const folder = `images/${embed.story}/`;
  for (const [path, picture] of evaluated.get(embed.story)?.files ?? []) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : "";
    const isOwn = [`${embed.embedded.id}.svg`, pictureName(embed)].includes(name);
    if (isOwn) files.set(name, picture);
  }
  // Its pictures are pinned with it.
  files.set("index.html", page.replaceAll(toIndex + picturePath(embed.story), ""));
  return files;
}

const pictureName = ({picture}: Embed): string | null => picture && basename(picture.path);

function moved(embed: Embed, path: string): Embed {
  const {picture} = embed;
  return {...embed, path, picture: picture && {...picture, path: path + basename(picture.path)}};
}

function hashOf(files: Files): string {
  const parts = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${name} ${sha256(content)}`);
  return sha256(parts.join("\n")).slice(0, 16);
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}
