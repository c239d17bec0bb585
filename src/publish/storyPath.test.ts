import {expect, test} from "vitest";
import {storyPath, toIndex} from "./storyPath.ts";

test.each([
  ["convoy", "stories/convoy/", "../../"],
  ["2022/kherson", "stories/2022/kherson/", "../../../"],
  ["a b?#%", "stories/a%20b%3F%23%25/", "../../"],
  ["Київ", "stories/%D0%9A%D0%B8%D1%97%D0%B2/", "../../"]
])("the page of %s is at %s, and its index at %s", (name, path, index) => {
  expect(storyPath(name)).toBe(path);
  expect(toIndex(path)).toBe(index);
  expect(new URL(index, new URL(path, "https://example.org/a/")).href).toBe("https://example.org/a/");
});

test("the index is where it is", () => {
  expect(toIndex("")).toBe("./");
});
