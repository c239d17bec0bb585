import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {packageRoot} from "./clientFiles.ts";
import type {CompiledStory} from "./compileStory.ts";
import type {Story} from "./readSite.ts";

/** The style sheets that a story's cells import, which its page needs whether or not the cells run there: absolute paths. */
export function importedStyles(root: string, {file}: Story, {cells}: CompiledStory): string[] {
  const specifiers = new Set(
    cells.flatMap(({staticImports}) => staticImports.map(({specifier}) => specifier))
  );
  return [...specifiers]
    .filter(specifier => specifier.endsWith(".css"))
    .map(specifier => {
      if (specifier.startsWith("/")) return join(root, specifier);
      if (specifier.startsWith(".")) return resolve(dirname(file), specifier);
      return fromLibrary(specifier, file);
    });
}

/** A site that stands elsewhere may have no libraries of its own. */
function fromLibrary(specifier: string, file: string): string {
  try {
    return createRequire(file).resolve(specifier);
  } catch {
    return createRequire(join(packageRoot, "package.json")).resolve(specifier);
  }
}
