import {Failure} from "../publish/index.ts";
import {stringOf, type Values} from "./command.ts";
import {noStoryNamed, noSuchStory} from "./messages.ts";

/** The story that a command is given, of those that there are. Throws a `Failure` for none and for another. */
export function storyNamed<S extends {readonly story: {readonly name: string}}>(
  values: Values,
  command: string,
  stories: readonly S[]
): S {
  const names = stories.map(({story}) => story.name);
  const name = stringOf(values, "story");
  if (name === null) throw new Failure([noStoryNamed(command, names)]);
  const found = stories.find(({story}) => story.name === name);
  if (!found) throw new Failure([noSuchStory(name, names)]);
  return found;
}
