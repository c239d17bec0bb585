import {expect, test} from "vitest";
import {toSource} from "./toSource.ts";

const row = {
  id: "gazette",
  label: "The gazette",
  archive_url: "https://example.org/a",
  publisher: "",
  byline: " "
};

test("toSource reads a document, unknown being null", () => {
  expect(toSource(row)).toEqual({
    id: "gazette",
    label: "The gazette",
    publisher: null,
    byline: null,
    published: null,
    language: null,
    kind: null,
    url: null,
    archiveUrl: "https://example.org/a",
    accessed: null,
    sha256: null,
    note: null
  });
  expect(Object.isFrozen(toSource(row))).toBe(true);
});

test("toSource refuses a document without id or label", () => {
  expect(() => toSource({...row, id: null})).toThrow("id is blank; it needs a value");
  expect(() => toSource({id: "gazette"})).toThrow("label is blank");
  expect(() => toSource({})).toThrow("id is blank");
});
