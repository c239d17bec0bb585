import {chosenStateFile} from "./clientFiles.ts";
import {type StoryCode, storyScript} from "./storyScript.ts";

/**
 * The live cells of a story as one classic script, for a page that shows some of it elsewhere: `file`, absolute, exports
 * `begin`, which is called with what the page's address sets of the inputs there and with what starts the cells.
 */
export function frameScript(code: StoryCode & {readonly residual: string}, file: string): Promise<string> {
  return storyScript(code, live => [
    `import {chosenState} from ${JSON.stringify(chosenStateFile)};`,
    `import {begin} from ${JSON.stringify(file)};`,
    `import {takeOver} from ${JSON.stringify(live)};`,
    "begin(chosenState(document), takeOver);"
  ]);
}
