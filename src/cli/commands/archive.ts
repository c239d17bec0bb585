import {join, resolve} from "node:path";
import {
  archiveStory,
  changedSince,
  changeWords,
  compareArchives,
  corrected,
  correctionsOf,
  identityIs,
  logCorrections,
  needsTwo,
  otherStory,
  readArchiveFile,
  writeWhole,
  wroteFile
} from "../../outlets/index.ts";
import {checkSite, Failure} from "../../publish/index.ts";
import {type Command, stringOf, type Terminal, type Values} from "../command.ts";
import {rootOf, rootOption} from "../options.ts";
import {storyNamed} from "../storyNamed.ts";

export const archive: Command = {
  summary: "write a story as one file that holds everything and names its sources, or compare two such files",
  operand: "story",
  options: {
    root: rootOption,
    out: {type: "string", value: "FILE", help: "the file (default: archive/STORY.html in the root)"},
    compare: {
      type: "string",
      value: "BEFORE AFTER",
      help: "tell what changed between two archives of a story, claim by claim"
    },
    correct: {
      type: "boolean",
      help: "with --compare: add what changed to the corrections in the story's .json"
    }
  },
  run: (values, terminal) =>
    stringOf(values, "compare") === null ? write(values, terminal) : compare(values, terminal)
};

async function write(values: Values, {say, warn}: Terminal): Promise<number> {
  const root = rootOf(values);
  const {
    story: {name}
  } = storyNamed(values, "archive", (await checkSite(root)).stories);
  const out = resolve(stringOf(values, "out") ?? join(root, "archive", `${name}.html`));
  const {file, identity} = await archiveStory(root, name, warn);
  await writeWhole(out, file);
  say(wroteFile(out, Buffer.byteLength(file)));
  say(identityIs(identity));
  return 0;
}

async function compare(values: Values, {say, warn}: Terminal): Promise<number> {
  const [first, second] = [stringOf(values, "compare"), stringOf(values, "story")];
  if (first === null || second === null) throw new Failure([needsTwo]);
  const [before, after] = await Promise.all([readArchiveFile(first), readArchiveFile(second)]);
  for (const {file, genuine} of [before, after]) if (!genuine) warn(changedSince(file));
  const {story, updated} = after.record;
  if (before.record.story !== story) throw new Failure([otherStory(before.record.story, story)]);
  const changes = compareArchives(before.record, after.record);
  for (const line of changeWords(changes)) say(line);
  if (!values["correct"]) return 0;
  const corrections = correctionsOf(changes, updated ?? new Date().toISOString().slice(0, 10));
  say(corrected(await logCorrections(rootOf(values), story, corrections), corrections.length));
  return 0;
}
