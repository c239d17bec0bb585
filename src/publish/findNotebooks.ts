import {readdir} from "node:fs/promises";
import {join} from "node:path";

const skipped = /^(?:\.|_|node_modules$|dist(?:\.|$))/;

/** The `*.html` files below a folder, as paths relative to it with forward slashes, in the order of their names. */
export async function findNotebooks(folder: string, under = ""): Promise<string[]> {
  const entries = await readdir(join(folder, under), {withFileTypes: true});
  const found: string[] = [];
  for (const entry of entries) {
    if (skipped.test(entry.name)) continue;
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await findNotebooks(folder, path)));
    else if (entry.name.endsWith(".html")) found.push(path);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}
