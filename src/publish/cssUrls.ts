const fetches = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
const imageSets = /image-set\(([^;}]*)/gi;
const strings = /"([^"]*)"|'([^']*)'/g;

/** All addresses that a style sheet or a style attribute fetches. */
export function cssUrls(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const inImageSets = [...bare.matchAll(imageSets)].flatMap(([, list = ""]) => [...list.matchAll(strings)]);
  return [...bare.matchAll(fetches), ...inImageSets].flatMap(([, ...groups]) => groups.find(Boolean) ?? []);
}
