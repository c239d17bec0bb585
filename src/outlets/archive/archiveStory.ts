import {readFolder, scriptJson} from "../../publish/index.ts";
import {archiveNotes} from "./archiveNotes.ts";
import {archiveRecord} from "./archiveRecord.ts";
import {noIdentity, withIdentity} from "./identity.ts";
import {oneFile} from "./oneFile.ts";
import {recordId} from "./readArchive.ts";
import {shownClaims} from "./shownClaims.ts";
import {storyParts} from "./storyParts.ts";
import {versions} from "./versions.ts";

/** A story of a site in one file, with its data package and a record of what it was made of: HTML. */
export async function archiveStory(
  root: string,
  name: string,
  log: (line: string) => void
): Promise<{readonly file: string; readonly identity: string}> {
  const {parts, story, checked} = await storyParts(root, name, log);
  const record = archiveRecord({
    story: name,
    title: story.notebook.title || name,
    updated: story.meta.updated,
    versions: await versions(),
    tables: checked.tables,
    files: checked.site.data === null ? new Map() : await readFolder(checked.site.data),
    shown: shownClaims(parts.page)
  });
  return withIdentity(
    oneFile({
      ...parts,
      head: `<meta name="nutgraf-identity" content="${noIdentity}">`,
      foot: `${archiveNotes(record)}\n<script type="application/json" id="${recordId}">${scriptJson(record)}</script>`
    })
  );
}
