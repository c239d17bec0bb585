import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type BuiltSite, dataZip, dataZipPath, Failure, oneScript, storyPath} from "../../publish/index.ts";
import {builtAside} from "../builtAside.ts";
import {drawOutletsFile} from "../drawOutletsFile.ts";
import {deckEntry, present} from "../present/index.ts";
import {dataUri} from "./dataUri.ts";
import {noSuchStory} from "./messages.ts";
import type {OneFile} from "./oneFile.ts";

/** Shows the view that the address names: absolute. */
const viewFile = join(import.meta.dirname, "browser/view.ts");

export interface StoryParts {
  readonly parts: OneFile;
  readonly checked: BuiltSite["checked"];
  readonly story: BuiltSite["checked"]["stories"][number]["story"];
}

/** What a file that holds all of a story is made of: its page and its slides as they are built, with the code that they run. */
export async function storyParts(
  root: string,
  name: string,
  log: (line: string) => void
): Promise<StoryParts> {
  const built = await builtAside(root, drawOutletsFile, log);
  const {checked, evaluated, bundle, pages} = built;
  const {site, stories} = checked;
  const found = stories.find(({story}) => story.name === name);
  const given = evaluated.get(name);
  if (!found || !given) throw new Failure([noSuchStory(name)]);
  const {story, compiled} = found;
  const files = new Map<string, string | Uint8Array>([
    ...bundle.files,
    ...pages.files,
    // Not the pictures of its figures: they are on the page, and as files of their own would weigh more than all else.
    ...(await present(built)),
    ...(site.data ? [[dataZipPath, await dataZip(site.data)] as const] : []),
    ...(await Promise.all(
      compiled.attachments.map(async ({file, path}) => [path, await readFile(file)] as const)
    ))
  ]);
  const path = storyPath(name);
  const text = (file: string) => String(files.get(file) ?? "");
  return {
    checked,
    story,
    parts: {
      page: text(`${path}index.html`),
      path,
      views: [{name: "present", page: text(`${path}present/index.html`), path: `${path}present/`}],
      files: path => files.get(path) ?? null,
      script: await oneScript({
        root: site.root,
        story: name,
        residual: given.residual && withAttachments(given.residual, compiled.attachments, files),
        language: story.meta.language ?? site.config.locale,
        before: [viewFile],
        outlets: {deck: deckEntry.script}
      }),
      site: site.config.site
    }
  };
}

/** The code of live cells, with what they read from files in it. */
function withAttachments(
  residual: string,
  attachments: readonly {readonly url: string; readonly path: string}[],
  files: ReadonlyMap<string, string | Uint8Array>
): string {
  return attachments.reduce((code, {url, path}) => {
    const content = files.get(path);
    if (content === undefined) return code;
    return code.replaceAll(JSON.stringify(url), JSON.stringify(dataUri(path, content)));
  }, residual);
}
