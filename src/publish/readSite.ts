import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {type Notebook, readNotebook} from "../notebook/index.ts";
import {type Cache, noCache} from "./cache/index.ts";
import {Failure} from "./failure.ts";
import {findNotebooks} from "./findNotebooks.ts";
import {noAddress, noNotebook, noNotebooks, noRoot} from "./messages.ts";
import {readJson} from "./readJson.ts";
import type {ReadObject} from "./readObject.ts";
import {relativeTo} from "./relativeTo.ts";
import {type SiteConfig, siteConfig} from "./siteConfig.ts";
import {type StoryMeta, storyMeta} from "./storyMeta.ts";

/** A notebook with its sidecar. */
export interface Story {
  /** The notebook's path below the notebooks' folder, without `.html`: "convoy", "2022/kherson". */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly notebook: Notebook;
  readonly meta: StoryMeta;
}

/** A folder of stories with what they draw on. All paths are absolute. */
export interface Site {
  readonly root: string;
  readonly notebooks: string;
  /** The data package's folder; null where there is none. */
  readonly data: string | null;
  readonly config: SiteConfig;
  readonly stories: readonly Story[];
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

/** Reads a folder laid out like this project, or one with notebooks directly in it. */
export async function readSite(folder: string, cache: Cache = noCache): Promise<Site> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Failure([noRoot(root)]);
  const notebooks = notebooksFolder(root);
  const problems: string[] = [];
  const notices: string[] = [];
  const read = async <T>(file: string, name: string, parse: (json: unknown) => ReadObject<T>): Promise<T> => {
    const found = (await readJson(file, name)) ?? {json: {}};
    const parsed = parse("json" in found ? found.json : {});
    problems.push(...("problem" in found ? [found.problem] : parsed.problems));
    notices.push(...parsed.notices);
    return parsed.value;
  };
  const config = await read(join(root, "nutgraf.json"), "nutgraf.json", json =>
    siteConfig(json, root, "nutgraf.json")
  );
  if (config.site === null) notices.push(noAddress);
  const stories: Story[] = [];
  for (const path of await findNotebooks(notebooks)) {
    const file = join(notebooks, path);
    const html = await readFile(file, "utf8");
    const shown = relativeTo(root, file);
    const notebook = cache.known("notebook", [shown, html], () => readNotebook(html, shown));
    if (notebook === null) {
      notices.push(noNotebook(shown));
      continue;
    }
    const sidecar = file.replace(/\.html$/, ".json");
    const name = relativeTo(root, sidecar);
    const meta = await read(sidecar, name, json => storyMeta(json, name));
    stories.push({name: path.replace(/\.html$/, ""), file, notebook, meta});
  }
  if (stories.length === 0) notices.push(noNotebooks(notebooks));
  return {root, notebooks, data: dataFolder(root), config, stories, problems, notices};
}

/** `notebooks/` where there is one, else the folder itself. */
export function notebooksFolder(root: string): string {
  const folder = join(root, "notebooks");
  return existsSync(folder) ? folder : root;
}

/** The folder of the data package; null where there is none. */
export function dataFolder(root: string): string | null {
  const folder = join(root, "data");
  return existsSync(join(folder, "datapackage.json")) ? folder : null;
}
