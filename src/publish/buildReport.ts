import {gzipSync} from "node:zlib";
import type {Bundle} from "./bundle.ts";
import type {Cache} from "./cache/index.ts";
import type {SitePages} from "./sitePages.ts";
import type {Verdict} from "./verdict.ts";

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
    /** The scripts that the page loads at once. */
    readonly js: Bytes;
    /** Those that it loads when a live cell comes near or is touched; null where it has none. */
    readonly live: Bytes | null;
    /** Those that it loads only when a reader asks for more: a card or a file that was not written at build. */
    readonly asked: Bytes | null;
    /** In the story's order. */
    readonly cells: readonly ({readonly cell: number} & Verdict)[];
  }[];
}

export function buildReport(
  base: string,
  {pages, files}: SitePages,
  bundle: Bundle,
  cache: Cache
): BuildReport {
  const total = (contents: readonly (string | Uint8Array)[]) => bytesOf(contents, cache);
  const sized = (paths: readonly string[]) => total(paths.map(path => bundle.files.get(path) ?? ""));
  return {
    base,
    pages: pages.map(({file, assets, live, cells}) => ({
      file,
      html: total([files.get(file) ?? ""]),
      css: sized(assets.styles),
      js: sized([...assets.blocking, ...assets.deferred]),
      live: live === null ? null : sized(bundle.withImports([live])),
      asked: live === null ? null : sized(bundle.asked(live)),
      cells: cells.map(({id, verdict}) => ({cell: id, ...verdict}))
    }))
  };
}

function bytesOf(contents: readonly (string | Uint8Array)[], cache: Cache): Bytes {
  return {
    raw: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    gzip: contents.reduce(
      (sum, content) => sum + cache.known("gzip", [content], () => gzipSync(content).byteLength),
      0
    )
  };
}
