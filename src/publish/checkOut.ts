import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join, relative} from "node:path";
import {Failure} from "./failure.ts";
import {outHoldsRoot, outIsNoBuild} from "./messages.ts";

/** Refuses to replace a folder that no build wrote. */
export async function checkOut(out: string, root: string): Promise<void> {
  const inside = relative(out, root);
  if (inside === "" || !inside.startsWith("..")) throw new Failure([outHoldsRoot(out, root)]);
  if (!existsSync(out) || existsSync(join(out, "build.json"))) return;
  if ((await readdir(out)).length > 0) throw new Failure([outIsNoBuild(out)]);
}
