import type {Claim, Source} from "../claims/index.ts";
import {cardId} from "../figure/index.ts";
import {dataFolderPath} from "./dataZip.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {toIndex} from "./storyPath.ts";

/** How things are called on one page: by the site's address where it has one, else from the page on. */
export interface Names {
  /** The page's own address; empty where the site has none. */
  readonly page: string;
  /** A claim goes by the address of its card. */
  claim(claim: Claim): string;
  document(source: Source): string;
  readonly dataset: string;
  /** The address of a path below the site's index. */
  at(path: string): string;
}

/** The names on the page at `path` below the site's index. */
export function jsonLdNames({site}: SiteConfig, path: string): Names {
  const page = site ? new URL(path, site).href : "";
  const at = (below: string) => (site ? new URL(below, site).href : `${toIndex(path)}${below}`);
  return {
    page,
    claim: claim => `${page}#${cardId(claim)}`,
    document: ({id}) => `${page}#document-${id}`,
    dataset: at(`${dataFolderPath}datapackage.json`),
    at
  };
}
