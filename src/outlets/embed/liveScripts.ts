import {join} from "node:path";
import {type BuiltSite, frameScript} from "../../publish/index.ts";
import {hashedName} from "./classicScript.ts";

type Story = BuiltSite["checked"]["stories"][number];

/** Shows what the frame's address sets: absolute. */
const liveFile = join(import.meta.dirname, "browser/live.ts");

/** Whether a story's live cells run in a frame: it has no origin, and reads no files. */
export function hasLiveScript(
  residual: string | null,
  attachments: readonly {readonly url: string}[]
): residual is string {
  return residual !== null && !attachments.some(({url}) => residual.includes(JSON.stringify(url)));
}

/** The live cells of stories as classic scripts, a path below the site's index and the code for each, by the story's name. */
export async function liveScripts(
  {checked: {site, stories}, evaluated}: Pick<BuiltSite, "checked" | "evaluated">,
  wanted: ReadonlySet<string>
): Promise<ReadonlyMap<string, readonly [path: string, code: string]>> {
  const made = stories
    .filter(({story}) => wanted.has(story.name))
    .map(async ({story: {name, meta}, compiled}: Story) => {
      const residual = evaluated.get(name)?.residual ?? null;
      if (!hasLiveScript(residual, compiled.attachments)) return [];
      const language = meta.language ?? site.config.locale;
      const code = await frameScript({root: site.root, story: name, residual, language}, liveFile);
      const path = `embed/${hashedName(`live-${name.replaceAll(/[^a-z\d-]+/gu, "_")}`, "js", code)}`;
      return [[name, [path, code]] as const];
    });
  return new Map((await Promise.all(made)).flat());
}
