import {createRequire} from "node:module";
import type {Plugin} from "vite";
import {builtinsOf, stylesheetsOf} from "../notebook/index.ts";
import type {CompiledStory} from "./compileStory.ts";

const libraryStyles = /\/node_modules\/(?:@observablehq\/inputs|katex)\/.*\.css(?:\?|$)/;

/** The style sheets that libraries bring for what a story's cells show: absolute paths. */
export function libraryStylesOf({cells}: CompiledStory): string[] {
  const {resolve} = createRequire(import.meta.url);
  return stylesheetsOf(builtinsOf(cells)).map(specifier => resolve(specifier));
}

/** Puts the style sheets of libraries into a layer of their own; loaded first, it is below our own look. */
export function libraryStylesPlugin(): Plugin {
  return {
    name: "nutgraf:library-styles",
    enforce: "pre",
    transform: {
      filter: {id: libraryStyles},
      handler: code => ({code: `@layer library {\n${code}\n}`, map: null})
    }
  };
}
