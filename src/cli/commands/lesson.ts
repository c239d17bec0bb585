import {join, resolve} from "node:path";
import {lessonStory, writeWhole, wroteFile} from "../../outlets/index.ts";
import {checkSite} from "../../publish/index.ts";
import {type Command, stringOf} from "../command.ts";
import {rootOf, rootOption} from "../options.ts";
import {storyNamed} from "../storyNamed.ts";

export const lesson: Command = {
  summary: "write a story as one file to teach with: page, slides and blocks, with no network",
  operand: "story",
  options: {
    root: rootOption,
    out: {type: "string", value: "FILE", help: "the file (default: lessons/STORY.html in the root)"}
  },
  async run(values, {say, warn}) {
    const root = rootOf(values);
    const {
      story: {name}
    } = storyNamed(values, "lesson", (await checkSite(root)).stories);
    const out = resolve(stringOf(values, "out") ?? join(root, "lessons", `${name}.html`));
    const file = await lessonStory(root, name, warn);
    await writeWhole(out, file);
    say(wroteFile(out, Buffer.byteLength(file)));
    return 0;
  }
};
