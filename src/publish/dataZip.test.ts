import {mkdir, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "vitest";
import {temporaryFolder} from "../../test/temporaryFolder.ts";
import {dataZip} from "./dataZip.ts";

async function folderOf(files: Readonly<Record<string, string>>, time: Date): Promise<string> {
  const folder = join(await temporaryFolder(), "data");
  await mkdir(join(folder, "geo"), {recursive: true});
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(folder, path), text);
    await utimes(join(folder, path), time, time);
  }
  return folder;
}

const files = {"datapackage.json": "{}", "lakes.csv": "id\nlong,é\n", "geo/shore.json": "[]", "2.csv": "a\n"};

test("a zip has all files of the folder, those in subfolders too, byte for byte", async () => {
  const unzipped = unzipSync(await dataZip(await folderOf(files, new Date(0))));
  expect(
    Object.fromEntries(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)]))
  ).toEqual(files);
});

test("the same files give the same bytes, whenever and in whatever order they were written", async () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());
  const first = await dataZip(await folderOf(files, new Date(2001, 1, 1)));
  expect(await dataZip(await folderOf(turned, new Date(2020, 6, 1)))).toEqual(first);
});

test("an empty folder gives an empty zip", async () => {
  expect(unzipSync(await dataZip(await folderOf({}, new Date(0))))).toEqual({});
});
