import type {Plugin} from "vite";

/** Methods that make one module of another: a story is one module, and cells get no hold of it. */
const unused = /^ {2}(?:redefine|derive|import|builtin): \{value: module_\w+, [^}]*\},?\n/gm;

/** Leaves out of the Observable runtime that readers load what no story calls. */
export function runtimePlugin(): Plugin {
  return {
    name: "nutgraf:runtime",
    apply: "build",
    transform: {
      filter: {id: /\/node_modules\/@observablehq\/runtime\/src\/module\.js$/},
      handler: code => ({code: code.replace(unused, ""), map: null})
    }
  };
}
