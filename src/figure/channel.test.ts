import {expect, test} from "vitest";
import {channelValue} from "./channel.ts";

const row = {name: "a", speaker: {name: "b"}, none: null};

test("channelValue reads a column, a path or a function of the row and its index", () => {
  expect(channelValue(row, "name", 0)).toBe("a");
  expect(channelValue(row, "speaker.name", 0)).toBe("b");
  expect(channelValue(row, (each: typeof row, index: number) => each.name + index, 7)).toBe("a7");
});

test("channelValue tells an empty column from one that is not there", () => {
  expect(channelValue(row, "none", 0)).toBeNull();
  expect(channelValue(row, "none.deeper", 0)).toBeNull();
  expect(() => channelValue(row, "nome", 0)).toThrow(
    'no column "nome" in the rows: they have name, speaker, none'
  );
  expect(() => channelValue(row, "toString", 0)).toThrow("no column");
});
