import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type Correction, notebooksFolder} from "../../publish/index.ts";
import {writeWhole} from "./writeWhole.ts";

/** Adds to the corrections in a story's sidecar, which it makes where there is none; gives its path. */
export async function logCorrections(
  root: string,
  story: string,
  corrections: readonly Correction[]
): Promise<string> {
  const file = join(notebooksFolder(root), `${story}.json`);
  const sidecar: Record<string, unknown> = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  const known = Array.isArray(sidecar["corrections"]) ? sidecar["corrections"] : [];
  if (corrections.length > 0)
    await writeWhole(
      file,
      `${JSON.stringify({...sidecar, corrections: [...known, ...corrections]}, null, 2)}\n`
    );
  return file;
}
