import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {type DataPackage, readPackage, tableDeclarations} from "../tables/index.ts";
import {claimsFile} from "./clientFiles.ts";
import {dataFolder} from "./readSite.ts";

/** Writes the TypeScript declarations of a site's tables; resolves to the file, null where there are no tables. */
export async function declareTables(root: string, read?: DataPackage | null): Promise<string | null> {
  const data = dataFolder(root);
  const tables = read ?? (data === null ? null : await readPackage(data));
  if (!tables) return null;
  const file = join(root, ".nutgraf/types/tables.d.ts");
  const text = tableDeclarations(tables, {claims: relative(dirname(file), claimsFile).replaceAll("\\", "/")});
  // Written only when changed: editors read all declarations again when one is.
  if ((await readFile(file, "utf8").catch(() => null)) === text) return file;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  return file;
}
