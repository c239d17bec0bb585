import type {BuiltSite} from "../publish/index.ts";
import {embedFiles} from "./embed/embedFiles.ts";
import {present} from "./present/index.ts";

/** What is written beside the pages of a site, by paths below its index. */
export async function outlets(site: BuiltSite): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map([...(await present(site)), ...(await embedFiles(site))]);
}
