import {dataUri} from "./dataUri.ts";

/** The files of a built site, by their paths below its index. */
export type SiteFiles = (path: string) => string | Uint8Array | null;

/** What an address on a page stands for. */
export type Target =
  | {readonly kind: "file"; readonly path: string; readonly uri: string}
  /** A page of the site, with its query and fragment: a path below the index. */
  | {readonly kind: "page"; readonly path: string}
  /** Of another site, of the page itself, or data already. */
  | {readonly kind: "elsewhere"};

const nowhere = "http://site.invalid/";

/** Follows an address from `from`, a path below the site's index. */
export function follow(address: string, from: string, files: SiteFiles): Target {
  if (address.startsWith("#") || !URL.canParse(address, `${nowhere}${from}`)) return {kind: "elsewhere"};
  const {href, pathname, search, hash} = new URL(address, `${nowhere}${from}`);
  if (!href.startsWith(nowhere)) return {kind: "elsewhere"};
  const path = decodeURIComponent(pathname.slice(1));
  if (path === "" || path.endsWith("/") || path.endsWith(".html"))
    return {kind: "page", path: path + search + hash};
  const content = files(path);
  return content === null
    ? {kind: "page", path: path + search + hash}
    : {kind: "file", path, uri: dataUri(path, content)};
}
