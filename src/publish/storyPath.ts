/** A story's page below the site's index, as a URL path: "stories/convoy/". */
export function storyPath(name: string): string {
  return `stories/${name.split("/").map(encodeURIComponent).join("/")}/`;
}

/** From a page at `path` back to the site's index: "../../"; "./" on the index itself. */
export function toIndex(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
