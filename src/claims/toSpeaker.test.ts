import {expect, test} from "vitest";
import {toSpeaker} from "./toSpeaker.ts";

test("toSpeaker reads a speaker", () => {
  const row = {id: "ranger", name: "The ranger", kind: "authority", side: null};
  expect(toSpeaker(row)).toEqual({id: "ranger", name: "The ranger", kind: "authority", side: null});
  expect(Object.isFrozen(toSpeaker(row))).toBe(true);
});

test.each([
  [
    {id: "ranger", name: "The ranger", kind: "wizard"},
    'kind "wizard" is not a kind of speaker; use one of government'
  ],
  [{id: "ranger", name: "The ranger"}, "kind blank is not a kind"],
  [{id: "ranger", kind: "outlet"}, "name is blank"],
  [{name: "The ranger", kind: "outlet"}, "id is blank"],
  [{}, "kind blank"]
])("toSpeaker refuses %j", (row, message) => expect(() => toSpeaker(row)).toThrow(message));
