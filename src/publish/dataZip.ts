import {type Zippable, zipSync} from "fflate";
import {readFolder} from "./readFolder.ts";

/** Where the data package is below the site's index, and the same as one file: not in the folder, which stays as it is. */
export const dataFolderPath = "data/";
export const dataZipPath = "data.zip";

/** The earliest that a zip can say, on every machine's clock: the same files give the same bytes. */
const modified = new Date(1980, 0, 1);

/** All files of a data package as a zip, its `datapackage.json` at the root, in the order of their paths. */
export async function dataZip(folder: string): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const [path, content] of await readFolder(folder)) files[path] = new Uint8Array(content);
  return zipSync(files, {level: 9, mtime: modified});
}
