import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {asideOf, restore, swapIn} from "./aside.ts";

let folder: string;
let out: string;
const notices: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nutgraf-aside-"));
  out = join(folder, "dist");
  notices.length = 0;
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function put(path: string, text: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, "page"), text);
}
const page = () => readFile(join(out, "page"), "utf8");
const notice = (text: string) => notices.push(text);

test("what was written aside takes the place of what was there", async () => {
  await put(out, "old");
  await put(asideOf(out), "new");
  await swapIn(asideOf(out), out);
  expect(await page()).toBe("new");
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("the first build needs nothing to replace", async () => {
  await put(asideOf(out), "new");
  await swapIn(asideOf(out), out);
  expect(await page()).toBe("new");
});

test("a swap that fails brings the old one back", async () => {
  await put(out, "old");
  await expect(swapIn(join(folder, "none"), out)).rejects.toThrow("ENOENT");
  expect(await page()).toBe("old");
});

test("a swap that was killed between its renames is undone by the next command, with a notice", async () => {
  await put(out, "old");
  await put(`${out}.next-999999999`, "new");
  await rename(out, `${out}.previous`);
  await restore(out, notice);
  expect(await page()).toBe("old");
  expect(await readdir(folder)).toEqual(["dist"]);
  expect(notices).toEqual([`the last build was stopped while it replaced ${out}: the one before it is back`]);
});

test("a swap that was killed after its renames keeps the new one", async () => {
  await put(out, "new");
  await put(`${out}.previous`, "old");
  await restore(out, notice);
  expect(await page()).toBe("new");
  expect(await readdir(folder)).toEqual(["dist"]);
  expect(notices).toEqual([]);
});

test("what a running build writes aside is left to it", async () => {
  await put(asideOf(out), "half");
  await restore(out, notice);
  expect(existsSync(asideOf(out))).toBe(true);
});

test("where nothing is, nothing is restored", async () => {
  await restore(join(folder, "none/dist"), notice);
  expect(await readdir(folder)).toEqual([]);
});
