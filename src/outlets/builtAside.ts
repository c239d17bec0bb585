import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type BuiltSite, build} from "../publish/index.ts";

/** Builds a site, with what a module draws of its figures, and leaves nothing on disk. */
export async function builtAside(
  root: string,
  drawOutlets: string,
  log: (line: string) => void
): Promise<BuiltSite> {
  const aside = await mkdtemp(join(tmpdir(), "nutgraf-"));
  const sites: BuiltSite[] = [];
  const outlets = async (site: BuiltSite) => {
    sites.push(site);
    return new Map<string, string>();
  };
  try {
    await build({root, out: join(aside, "site"), base: "/", log, drawOutlets, outlets});
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
  const [site] = sites;
  if (!site) throw new Error("a build ended without its outlets");
  return site;
}
