/** A path as messages write it: from the site's root, with forward slashes; absolute where it is not below it. */
export function relativeTo(root: string, file: string): string {
  const path = file.replaceAll("\\", "/");
  const base = `${root.replaceAll("\\", "/")}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}
