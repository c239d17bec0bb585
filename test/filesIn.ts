import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";

/** All files below a folder, by path, each with a hash of its bytes. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  const hashed = await Promise.all(
    paths.sort().map(async path => {
      const hash = createHash("sha256").update(await readFile(path));
      return [relative(folder, path), hash.digest("hex")] as const;
    })
  );
  return Object.fromEntries(hashed);
}
