import {guideFile, lessonFile, readerFile, tablesFile, unitFile} from "./clientFiles.ts";
import {type StoryCode, storyScript} from "./storyScript.ts";

export interface OneScript extends StoryCode {
  /** What runs before all else but the choice of units: files, absolute. */
  readonly before: readonly string[];
  /** What runs besides where the page is shown as another outlet (`data-outlet` on its root): files, absolute. */
  readonly outlets: Readonly<Record<string, string>>;
}

/** All code of a story's page as one classic script: the reader's layer and the live cells, which take over at once. */
export function oneScript({before, outlets, ...code}: OneScript): Promise<string> {
  return storyScript(code, live => [
    ...[unitFile, ...before, guideFile, tablesFile, readerFile, lessonFile].map(
      file => `import ${JSON.stringify(file)};`
    ),
    ...Object.entries(outlets).map(
      ([name, file]) =>
        `if (document.documentElement.dataset.outlet === ${JSON.stringify(name)}) import(${JSON.stringify(file)});`
    ),
    ...(code.residual === null ? [] : [`import {takeOver} from ${JSON.stringify(live)};`, "takeOver();"])
  ]);
}
