import {expect, test} from "vitest";
import type {Builtin, Page, SiteTables} from "../notebook/runtime/index.ts";
import {editionReaders} from "./editionReaders.ts";

const cite: Builtin = page => page.edition();
const width: Builtin = () => 640;
const page = {edition: async () => ({})} as unknown as Page;
const tables = (): SiteTables => ({
  claims: new Map(),
  checks: new Map(),
  references: new Map(),
  sources: new Map(),
  speakers: new Map()
});

test("a built-in is the same until the tables change", () => {
  const {watched} = editionReaders();
  const first = tables();
  expect(watched({cite, width}, first)).toEqual(watched({cite, width}, first));
});

test("when the tables change, a built-in that asked for the edition is another, and no other is", () => {
  const {watched} = editionReaders();
  const before = watched({cite, width}, tables());
  before["cite"]!(page);
  before["width"]!(page);
  const after = watched({cite, width}, tables());
  expect(after["cite"]).not.toBe(before["cite"]);
  expect(after["width"]).toBe(before["width"]);
});

test("a built-in whose own module changed is another", () => {
  const {watched} = editionReaders();
  const same = tables();
  const other: Builtin = () => 320;
  expect(watched({width}, same)["width"]).not.toBe(watched({width: other}, same)["width"]);
});
