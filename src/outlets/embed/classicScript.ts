import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {minify, transformWithOxc} from "vite";

/** A script of the browser folder that imports nothing, as a classic script with names of its own. */
export async function classicScript(name: string): Promise<string> {
  const file = join(import.meta.dirname, `browser/${name}.ts`);
  const {code} = await transformWithOxc(await readFile(file, "utf8"), file, {sourcemap: false});
  const {code: small} = await minify(file, `(() => {${code}})();`, {compress: true, mangle: true});
  return small;
}

/** A file name that changes with what is in the file: "flags-1f0c2a9b.js". */
export function hashedName(name: string, extension: string, content: string | Uint8Array): string {
  return `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${extension}`;
}
