import {follow, type SiteFiles} from "./siteFiles.ts";

/** A style sheet at `path`, with the files that it names within it. */
export function styleWithFiles(css: string, path: string, files: SiteFiles): string {
  return css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/gu, (whole, _quote, address: string) => {
    const target = follow(address, path, files);
    return target.kind === "file" ? `url(${target.uri})` : whole;
  });
}
