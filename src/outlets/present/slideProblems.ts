import {JSDOM} from "jsdom";
import type {CheckedSite, EvaluatedStory} from "../../publish/index.ts";
import {writeDeck} from "./writeDeck.ts";

/** What does not fit the slides of a site's stories, each with its place. */
export function slideProblems(
  {site, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>
): readonly string[] {
  const {document} = new JSDOM("").window;
  return stories.flatMap(({story}) => {
    const given = evaluated.get(story.name);
    const language = story.meta.language ?? site.config.locale;
    return given ? writeDeck(story, given, language, document).warnings : [];
  });
}
