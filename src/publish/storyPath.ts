/** A story's page below the site's index, as a URL path: "stories/convoy/". */
export const storyPath = (name: string): string => `stories/${encoded(name)}/`;

/** The pictures of a story's figures, likewise: "images/convoy/". */
export const picturePath = (name: string): string => `images/${encoded(name)}/`;

const encoded = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** From a page at `path` back to the site's index: "../../"; "./" on the index itself. */
export function toIndex(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
