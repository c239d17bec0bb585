import {day, isDay, language, oneOf, text} from "./keys.ts";
import {isRecord, type Key, type ReadObject, readObject, type Shape} from "./readObject.ts";

/** A dated correction, as readers are told of it. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** What a notebook's format has no room for: its sidecar, `notebooks/<name>.json`. Unknown is null. */
export interface StoryMeta {
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
  /** Settings of the lesson made from the story. */
  readonly lesson: Readonly<Record<string, unknown>>;
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

const lesson: Key<Readonly<Record<string, unknown>>> = {
  read: value => (isRecord(value) ? value : undefined),
  expected: "an object of settings",
  absent: {}
};

const shape: Shape<StoryMeta> = {
  standfirst: text(),
  byline: text(),
  published: day,
  updated: day,
  language: language(null),
  corrections,
  lesson,
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
