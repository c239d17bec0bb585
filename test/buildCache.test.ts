import {readdir, readFile, truncate, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeEach, describe, expect, test} from "vitest";
import {type BuildOptions, build} from "../src/publish/index.ts";
import {filesIn} from "./filesIn.ts";
import {type FixtureSite, fixtureSite} from "./fixtureSite.ts";

let site: FixtureSite;

beforeEach(async () => {
  site = await fixtureSite();
  await built();
});

/** Builds the site; resolves to the stories that were evaluated for it. */
async function built(options: Partial<BuildOptions> = {}): Promise<string[]> {
  const evaluated: string[] = [];
  const log = (line: string) => evaluated.push(...(/^evaluating (\S+)/.exec(line)?.slice(1) ?? []));
  await build({root: site.root, out: site.path("dist"), base: "/", log, ...options});
  return evaluated.sort();
}

/** Whether the built site is what a build without anything kept makes of the same. */
async function expectAsFresh(): Promise<void> {
  const kept = await filesIn(site.path("dist"));
  expect(await built({isFresh: true})).toEqual(["depth", "sub/plain"]);
  expect(await filesIn(site.path("dist"))).toEqual(kept);
}

test("what has not changed is not evaluated again, and comes out the same", async () => {
  const first = await filesIn(site.path("dist"));
  expect(await built()).toEqual([]);
  expect(await filesIn(site.path("dist"))).toEqual(first);
});

describe("what depends on a change, and no more, is evaluated again", () => {
  const depth = "stories/depth/index.html";
  const changes: readonly (readonly [string, string, string, string[], string | null])[] = [
    ["notebooks/depth.html", "Times $", "By $", ["depth"], "By 2, the deepest"],
    ["notebooks/depth.json", "2022-03-02", "2022-03-03", ["depth"], "3 March 2022"],
    ["notebooks/note.txt", "Read", "Taken", ["depth"], "Taken from a file"],
    ["notebooks/sub/plain.html", "Nothing but", "Only", ["sub/plain"], null],
    ["charts/bars.js", '"width", 20', '"width", 21', ["depth"], 'width="21"'],
    ["data/readings.csv", ",8", ",9", ["depth"], '<b id="deepest">18</b>'],
    ["nutgraf.json", '"Minimal"', '"Least"', ["depth", "sub/plain"], "Least"]
  ];
  test.each(changes)("%s", async (file, from, to, evaluated, shown) => {
    await site.edit(file, from, to);
    expect(await built()).toEqual(evaluated);
    if (shown !== null) expect(await site.read(`dist/${depth}`)).toContain(shown);
    await expectAsFresh();
  });

  test("a module that another would be taken for", async () => {
    await site.write("charts/size.js", "export const size = 20;");
    await site.edit(
      "charts/bars.js",
      "export",
      'import {size} from "./size";\nexport const side = size;\nexport'
    );
    expect(await built()).toEqual(["depth"]);
    expect(await built()).toEqual([]);
    await site.write("charts/size.mjs", "export const size = 30;");
    expect(await built()).toEqual(["depth"]);
    await expectAsFresh();
  });
});

describe("a cache that is not whole does not matter", () => {
  const spoils: readonly (readonly [string, (file: string) => Promise<void>])[] = [
    ["cut short", file => truncate(file, 100)],
    ["empty", file => truncate(file, 0)],
    ["something else", file => writeFile(file, "{}")],
    [
      "changed by a byte",
      async file => {
        const bytes = await readFile(file);
        const at = bytes.length - 20;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(file, bytes);
      }
    ]
  ];
  test.each(spoils)("%s", async (_, spoil) => {
    const folder = site.path(".nutgraf/cache");
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) await spoil(join(folder, file));
    expect(await built()).toEqual(["depth", "sub/plain"]);
    await expectAsFresh();
  });
});

test("a story that failed is evaluated until it does not", async () => {
  await site.edit("charts/bars.js", "export", 'throw new Error("no bars");\nexport');
  for (const _ of [1, 2]) await expect(built()).rejects.toThrow();
  await site.edit("charts/bars.js", 'throw new Error("no bars");\n', "");
  await built();
  await expectAsFresh();
});

test("a story whose modules do more than give values is kept and made anew like others", async () => {
  await site.edit("charts/bars.js", "export", "document.title = String(Date.now());\nexport");
  expect(await built()).toEqual(["depth"]);
  expect(await built()).toEqual([]);
  await site.edit("notebooks/sub/plain.html", "Nothing but", "Only");
  expect(await built()).toEqual(["sub/plain"]);
  await expectAsFresh();
});

test("a site whose own Vite plugins may read anything keeps nothing", async () => {
  const plugin = join(import.meta.dirname, "../src/publish/plugin.ts");
  await site.write("own.ts", "export const own = () => ({name: 'own'});");
  await site.write(
    "vite.config.ts",
    `import {nutgraf} from ${JSON.stringify(plugin)};\nimport {own} from "./own.ts";\nexport default {plugins: [nutgraf({root: import.meta.dirname}), own()]};`
  );
  for (const _ of [1, 2]) expect(await built()).toEqual(["depth", "sub/plain"]);
});
