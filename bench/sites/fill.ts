import type {StoryParts} from "./storyParts.ts";

/** Fills a port's template: `{{title}}`, `{{prose 2}}`, `{{figure convoy-lengths takeaway}}`, `{{cards}}`. */
export function fill(template: string, story: StoryParts, prose: "markdown" | "html"): string {
  return template.replaceAll(/\{\{([\w-]+)(?: ([\w-]+))?(?: ([\w-]+))?\}\}/g, (slot, what, which, part) => {
    switch (what) {
      case "title":
      case "standfirst":
      case "cards":
        return story[what as "title" | "standfirst" | "cards"];
      case "prose":
        return story.prose(Number(which))[prose];
      case "figure": {
        const value = Object.entries(story.figure(which)).find(([name]) => name === part)?.[1];
        if (value === undefined) throw new Error(`${slot} is no part of a figure`);
        return value;
      }
      default:
        throw new Error(`${slot} is no part of the story`);
    }
  });
}
