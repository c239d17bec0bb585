import {day, isDay, language, oneOf, text} from "./keys.ts";
import {type Lesson, lesson} from "./lesson.ts";
import {isRecord, type Key, type ReadObject, readObject, type Shape} from "./readObject.ts";

/** A dated correction, as readers are told of it. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** What a notebook's format has no room for: its sidecar, `notebooks/<name>.json`. Unknown is null. */
export interface StoryMeta {
  /** A few words over the title: where and when, or what the story is about. */
  readonly kicker: string | null;
  /** The paragraph under the title; also the description for search engines. */
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** A day: 2022-02-28. */
  readonly published: string | null;
  /** A day; the clock that the story is built by. */
  readonly updated: string | null;
  /** A BCP 47 tag; null for the site's. */
  readonly language: string | null;
  readonly corrections: readonly Correction[];
  /** The sheet that heads the handout of the story's lesson; null where it has none. */
  readonly lesson: Lesson | null;
  /** The id of the figure whose picture stands for the story where its link is shown; null for the first that can be read so small. */
  readonly preview: string | null;
  /** The units that lengths are in until the reader chooses. */
  readonly units: "km" | "mi";
}

const corrections: Key<readonly Correction[]> = {
  read: value =>
    Array.isArray(value) && value.every(isCorrection)
      ? value.map(({date, text}) => ({date, text}))
      : undefined,
  expected: 'a list of corrections such as {"date": "2022-03-01", "text": "…"}',
  absent: []
};

const shape: Shape<StoryMeta> = {
  kicker: text(),
  standfirst: text(),
  byline: text(),
  published: day,
  updated: day,
  language: language(null),
  corrections,
  lesson,
  preview: text(),
  units: oneOf(["km", "mi"], "km")
};

/** Reads the parsed sidecar; `{}` gives the defaults. */
export function storyMeta(json: unknown, file: string): ReadObject<StoryMeta> {
  return readObject(json, shape, file);
}

function isCorrection(value: unknown): value is Correction {
  return (
    isRecord(value) &&
    isDay(value["date"]) &&
    typeof value["text"] === "string" &&
    value["text"].trim() !== ""
  );
}
