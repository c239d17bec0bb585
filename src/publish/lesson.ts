import {isRecord, type Key} from "./readObject.ts";

/** A lesson sheet: what a teacher wants to know before class. */
export interface Lesson {
  readonly minutes: number | null;
  /** For whom: "ages 14 to 16". */
  readonly level: string | null;
  readonly goals: readonly string[];
  /** Words that the class needs, with what they mean. */
  readonly words: readonly (readonly [word: string, meaning: string])[];
  /** What to ask the class. */
  readonly prompts: readonly string[];
}

const keys: ReadonlySet<string> = new Set(["minutes", "level", "goals", "words", "prompts"]);

/** Reads a sidecar's `lesson`. */
export const lesson: Key<Lesson | null> = {
  read: value => {
    if (value === null) return null;
    if (!isRecord(value) || Object.keys(value).some(key => !keys.has(key))) return undefined;
    const {minutes = null, level = null, goals = [], words = {}, prompts = []} = value;
    const areRight =
      (minutes === null || (typeof minutes === "number" && minutes > 0)) &&
      (level === null || isText(level)) &&
      areTexts(goals) &&
      areTexts(prompts) &&
      isRecord(words) &&
      Object.values(words).every(isText);
    if (!areRight) return undefined;
    return {minutes, level, goals, words: Object.entries(words as Record<string, string>), prompts};
  },
  expected:
    'an object such as {"minutes": 45, "level": "ages 14 to 16", "goals": ["…"], "words": {"hedge": "…"}, "prompts": ["…"]}',
  absent: null
};

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
