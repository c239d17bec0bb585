import {expect, test} from "vitest";
import {unlessTold} from "./chartOption.ts";

test.each([
  ["Whether the scale starts at zero; true unless told.", "true"],
  ["The order: as given (the default), or the largest first.", "as given"],
  [
    "What heads a row; the speaker's name unless told, which otherwise stands under it.",
    "the speaker's name"
  ],
  [
    "How many a cell stands for: as few as the largest row allows, unless told.",
    "as few as the largest row allows"
  ],
  ["What is written at it: unless told the first sentence of its note.", "the first sentence of its note"],
  [
    "When it was said. Of claims, unless told, when it was said, else when it held.",
    "when it was said, else when it held"
  ],
  ["The drawing layer; unless told, that of Ukraine.", "that of Ukraine"],
  ["Why a row has no value.", null],
  ["", null]
])("%s", (meaning, said) => {
  expect(unlessTold(meaning)).toBe(said);
});
