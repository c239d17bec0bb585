import {readdir, readFile} from "node:fs/promises";
import {join, sep} from "node:path";

/** The folder of a site, and of what is built of it, in which embeds stay as they are. */
export const pinnedFolder = "pinned";

/** All that was pinned in a site's folder, by paths below the index: each build copies it as it is. */
export async function pinned(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = join(root, pinnedFolder);
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.sort().map(async file => {
        const path = file
          .slice(root.length + 1)
          .split(sep)
          .join("/");
        return [path, await readFile(file)] as const;
      })
    )
  );
}
