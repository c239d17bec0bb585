import {gzipSync} from "node:zlib";
import type {Bundle} from "./bundle.ts";
import type {SitePages} from "./sitePages.ts";

/** Bytes as they are, and as a server sends them. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/** `build.json`: what was built. */
export interface BuildReport {
  readonly base: string;
  readonly pages: readonly {
    readonly file: string;
    readonly html: Bytes;
    readonly css: Bytes;
    /** What the page loads at once, with what that imports. */
    readonly js: Bytes;
  }[];
}

export function buildReport(base: string, {pages, files}: SitePages, bundle: Bundle): BuildReport {
  const sized = (paths: readonly string[]) => total(paths.map(path => bundle.files.get(path) ?? ""));
  return {
    base,
    pages: pages.map(({file, assets}) => ({
      file,
      html: total([files.get(file) ?? ""]),
      css: sized(assets.styles),
      js: sized(bundle.withImports([...assets.blocking, ...assets.deferred, ...assets.modules]))
    }))
  };
}

function total(contents: readonly (string | Uint8Array)[]): Bytes {
  return {
    raw: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).byteLength, 0)
  };
}
