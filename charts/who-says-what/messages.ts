import type {Stance} from "./stances.ts";

/** In a cell. */
export const stanceLabel: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  disputes: "disputes",
  allows: "allows",
  reports: "passes on",
  silent: "silent"
};

/** In a line of its own, after the speaker and before the speaker's figure. */
export const stanceVerb: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  disputes: "disputes it:",
  allows: "allows it:",
  reports: "passes it on",
  silent: "is silent"
};

/** In a sentence, after the speaker. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: "asserts it",
  disputes: "disputes it with a figure that cannot hold with it",
  allows: "gives another figure that can hold with it",
  reports: "passes it on",
  silent: "is silent in the documents read"
};

/** In the key. */
export const stanceKey: Readonly<Record<Stance, string>> = {
  asserts: "asserts: states it as a figure",
  disputes: "disputes: states a figure that cannot hold with it",
  allows: "allows: states another figure that can hold with it",
  reports: "passes on: as somebody else's",
  silent: "silent: states no figure of it in the documents read"
};
