import {isLessonOnly} from "../../notebook/index.ts";
import {type BuiltSite, picturePath, storyPath, toIndex} from "../../publish/index.ts";
import {sizeName} from "../image/pictureSizes.ts";
import {type Embedded, embedded} from "./embedded.ts";
import {embedHeight} from "./embedHeight.ts";
import {embedPath} from "./embedPath.ts";
import {hasLiveScript} from "./liveScripts.ts";
import {neededNames} from "./neededNames.ts";
import type {Snippet} from "./snippet.ts";

/** A figure of a story, with all that its frame, its snippet and its descriptions say. */
export interface Embed {
  readonly story: string;
  readonly storyTitle: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly unit: "km" | "mi";
  readonly updated: string | null;
  readonly embedded: Embedded;
  readonly title: string;
  readonly takeaway: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly path: string;
  /** The figure in its story, below the site's index. */
  readonly figurePath: string;
  readonly picture: Snippet["picture"];
}

const pictured = {width: 1080, height: 1080};

/** The figures of all stories of a built site. `toIndexFrom` tells the way from where a frame's page stands. */
export function embeds({checked, evaluated}: BuiltSite, toIndexFrom = toIndex): Embed[] {
  const {site, stories} = checked;
  return stories.flatMap(({story, compiled}) => {
    const {name, meta, notebook} = story;
    const result = evaluated.get(name);
    if (!result) return [];
    // All frames of a story stand as deep.
    const lessons = new Set(notebook.cells.filter(isLessonOnly).map(({id}) => id));
    const cells = result.cells.filter(({id}) => !lessons.has(id));
    const canBegin = hasLiveScript(result.residual, compiled.attachments);
    const needs = (cell: number) => (canBegin ? neededNames(compiled.cells, cell) : new Set<string>());
    return embedded(name, {...result, cells}, toIndexFrom(embedPath(name, "x")), meta.units, needs).map(
      (each): Embed => {
        const file = `images/${name}/${each.id}-${sizeName(pictured)}.png`;
        const path = `${picturePath(name)}${each.id}-${sizeName(pictured)}.png`;
        return {
          story: name,
          storyTitle: notebook.title || name,
          language: meta.language ?? site.config.locale,
          unit: meta.units,
          updated: meta.updated ?? meta.published,
          embedded: each,
          title: each.texts.title,
          takeaway: each.texts.takeaway,
          height: embedHeight(each.figure),
          path: embedPath(name, each.id),
          figurePath: `${storyPath(name)}#${each.id}`,
          picture: result.files.has(file) ? {path, ...pictured} : null
        };
      }
    );
  });
}
