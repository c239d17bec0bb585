/** A story's page below the site's index, as a URL path: "stories/convoy/". */
export const storyPath = (name: string): string => `stories/${encoded(name)}/`;

/** The pictures of a story's figures, likewise: "images/convoy/". */
export const picturePath = (name: string): string => `images/${encoded(name)}/`;

/** Where the front page of a site with data says what the marks of its charts mean, likewise. */
export const howToReadPath = "#how-to-read";

/** What embeds a story's figures, to be ended by a figure's id: "embed/#convoy-". */
export const embedPath = (name: string): string => `embed/#${embedId(name, "")}`;

/** The id of what embeds a figure, on the page of all embeds. */
export const embedId = (name: string, figure: string): string => `${name.replaceAll("/", "-")}-${figure}`;

const encoded = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** From a page at `path` back to the site's index: "../../"; "./" on the index itself. */
export function toIndex(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
