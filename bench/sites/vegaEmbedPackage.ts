import {execFile} from "node:child_process";
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";

export const vegaEmbedVersion = "7.3.0";

const run = promisify(execFile);

/** Unpacks vega-embed, which the project does not install, below a temporary folder. False where it cannot be had. */
export async function vegaEmbedPackage(folder: string): Promise<boolean> {
  const at = join(folder, "node_modules/vega-embed");
  await mkdir(at, {recursive: true});
  try {
    await run("npm", ["pack", `vega-embed@${vegaEmbedVersion}`, "--silent", "--pack-destination", folder], {
      cwd: folder
    });
    await run("tar", [
      "-xzf",
      join(folder, `vega-embed-${vegaEmbedVersion}.tgz`),
      "--strip-components=1",
      "-C",
      at
    ]);
    return true;
  } catch {
    return false;
  }
}
