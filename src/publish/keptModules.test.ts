import {beforeEach, expect, test} from "vitest";
import {overKept} from "./keptModules.ts";
import type {ModuleSource} from "./moduleSource.ts";

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
});

/** Gives a module of each path that it is asked for; none of those whose names say so. */
const vite: ModuleSource = {
  invoke: async payload => {
    const {data} = payload as {data: {name: string; data: [string]}};
    const [url] = data.data;
    asked.push(url ?? data.name);
    if (data.name !== "fetchModule") return {result: []};
    if (url.includes("none")) return {error: {message: "no such module"}};
    return {result: {code: `export default "${url}"`, file: url, id: url, url, invalidate: true}};
  },
  resolve: async () => null
};

const fetching = (url: string, cached = false, importer = "/site/a.ts") => ({
  type: "custom" as const,
  event: "vite:invoke",
  data: {id: "send", name: "fetchModule", data: [url, importer, {cached, startOffset: 2}]}
});

const nothing = {fetched: new Map<string, object>(), imports: new Map<string, string[]>()};

/** Another build, over what one kept that fetched some modules. */
async function next(...urls: readonly string[]): Promise<ModuleSource> {
  const added = new Map<string, object>();
  const source = overKept(vite, nothing, added);
  for (const url of urls) await source.invoke(fetching(url));
  asked.length = 0;
  return overKept(vite, {...nothing, fetched: added}, new Map());
}

test("a module that was fetched is not asked for again, whoever imports it", async () => {
  const source = await next("/site/b.ts");
  const {result} = (await source.invoke(fetching("/site/b.ts", false, "/site/other.ts"))) as {result: object};
  expect(result).toMatchObject({code: 'export default "/site/b.ts"', id: "/site/b.ts", invalidate: false});
  expect(asked).toEqual([]);
});

test("what a module runner writes into one does not reach the next", async () => {
  const source = await next("/site/b.ts");
  const first = (await source.invoke(fetching("/site/b.ts"))) as {result: {id: string}};
  first.result.id = "changed";
  expect(await source.invoke(fetching("/site/b.ts"))).toMatchObject({result: {id: "/site/b.ts"}});
});

test("a module runner that has one loaded keeps it", async () => {
  const source = await next("/site/b.ts");
  expect(await source.invoke(fetching("/site/b.ts", true))).toEqual({result: {cache: true}});
});

test("a bare name is another module for another importer", async () => {
  const source = await next("library");
  await source.invoke(fetching("library"));
  expect(asked).toEqual([]);
  await source.invoke(fetching("library", false, "/elsewhere/b.ts"));
  expect(asked).toEqual(["library"]);
});

test.each([
  ["a story's own module", "/site/lake.story.js"],
  ["what could not be had", "/site/none.ts"]
])("%s is asked for each time", async (_, url) => {
  const source = await next(url);
  await source.invoke(fetching(url));
  expect(asked).toEqual([url]);
});
