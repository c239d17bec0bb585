import {oneFile} from "./oneFile.ts";
import {storyParts} from "./storyParts.ts";

/** A story of a site in one file, for a room without a network: its page, its slides and all that they do. HTML. */
export async function lessonStory(root: string, name: string, log: (line: string) => void): Promise<string> {
  return oneFile((await storyParts(root, name, log)).parts);
}
