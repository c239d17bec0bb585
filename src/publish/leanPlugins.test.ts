import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {build, type Plugin, type Rolldown} from "vite";
import {expect, test} from "vitest";
import {temporaryFolder} from "../../test/temporaryFolder.ts";
import {aboutPlugin} from "./aboutPlugin.ts";
import {packageRoot} from "./clientFiles.ts";
import {languagePlugin} from "./languagePlugin.ts";
import {libraryPlugin} from "./libraryPlugin.ts";
import {messagesPlugin} from "./messagesPlugin.ts";
import {purePlugin} from "./purePlugin.ts";
import {runtimePlugin} from "./runtimePlugin.ts";

/** The code that a browser gets of a module's text, with what that may fetch later. */
async function bundled(text: string, plugins: readonly Plugin[]): Promise<string> {
  return (await chunks(text, plugins)).map(({code}) => code).join("\n");
}

async function chunks(text: string, plugins: readonly Plugin[]): Promise<Rolldown.OutputChunk[]> {
  const entry = join(await temporaryFolder(), "entry.js");
  await writeFile(entry, text);
  const result = await build({
    root: packageRoot,
    configFile: false,
    logLevel: "error",
    plugins: [libraryPlugin(), ...plugins],
    build: {
      write: false,
      rolldownOptions: {input: entry, preserveEntrySignatures: "allow-extension", output: {format: "es"}}
    }
  });
  return ([result].flat() as Rolldown.RolldownOutput[])
    .flatMap(({output}) => output)
    .filter(each => each.type === "chunk");
}

test("readers get the words of the languages of their pages, and signs for the others", async () => {
  const words = JSON.stringify(join(packageRoot, "src/claims/words.ts"));
  const text = `export {words} from ${words};`;
  const [two, all] = await Promise.all([
    bundled(text, [languagePlugin(new Set(["en", "fr"]))]),
    bundled(text, [languagePlugin(new Set(["ar", "en", "fr", "uk"]))])
  ]);
  expect([/at least/, /environ/, /щонайменше/, /نحو/].map(word => word.test(two))).toEqual([
    true,
    true,
    false,
    false
  ]);
  expect(all).toMatch(/щонайменше/);
  const module: {words(q: object, options: object): string} = await import(
    `data:text/javascript,${encodeURIComponent(two)}`
  );
  const quantity = {hedge: "at_least", value: 13, low: null, high: null, unit: "km", step: 1};
  expect(module.words(quantity, {locale: "en"})).toBe("at least 13 km");
  expect(module.words(quantity, {locale: "uk"})).toMatch(/^≥ 13\s(?:km|км)$/);
});

test("readers get of a library in one file what is used, and it works as the whole does", async () => {
  const text = 'export {nice, ticks} from "d3-array"; export {range} from "@observablehq/inputs";';
  const [lean, whole] = await Promise.all([bundled(text, [purePlugin()]), bundled(text, [])]);
  expect(lean.length).toBeLessThan(0.8 * whole.length);
  const arrays = await bundled('export {nice, ticks, bisect, max} from "d3-array";', [purePlugin()]);
  const {nice, bisect}: typeof import("d3-array") = await import(
    `data:text/javascript,${encodeURIComponent(arrays)}`
  );
  expect(nice(0.3, 9.6, 5)).toEqual([0, 10]);
  expect(bisect([1, 2, 3], 2)).toBe(2);
  expect(await bundled('export {max} from "d3-array";', [purePlugin()])).not.toMatch(/NaN/);
});

test("readers get first no message that only a module which may be fetched later tells", async () => {
  const [now, later] = ["convert", "toClaim"].map(name =>
    JSON.stringify(join(packageRoot, `src/claims/${name}.ts`))
  );
  const text = `export * from ${now}; export const later = () => import(${later});`;
  const said = async (plugins: readonly Plugin[]) =>
    (await chunks(text, plugins)).map(({isEntry, code}) => [isEntry, /neither true nor false/.test(code)]);
  expect(await said([])).toContainEqual([true, true]);
  const lean = await said([messagesPlugin()]);
  expect(lean).toContainEqual([true, false]);
  expect(lean).toContainEqual([false, true]);
});

test("readers get of the runtime what a story of one module calls", async () => {
  const text = 'export {Runtime} from "@observablehq/runtime";';
  const [lean, whole] = await Promise.all([bundled(text, [runtimePlugin()]), bundled(text, [])]);
  const methods = /\b(?:redefine|derive|builtin):\{value:/g;
  expect(whole.match(methods)).toHaveLength(3);
  expect(lean).not.toMatch(methods);
  expect(lean).toMatch(/\bvariable:\{value:/);
});

test("readers get nothing of what chart modules say to those who choose among them", async () => {
  const charts = ["claim-ladder", "dot-map", "unit-grid"].map(name =>
    JSON.stringify(join(packageRoot, `charts/${name}.ts`))
  );
  const text = charts
    .map((file, i) => `import * as chart${i} from ${file}; console.log(chart${i});`)
    .join("\n");
  const [plain, lean] = await Promise.all([bundled(text, []), bundled(text, [aboutPlugin()])]);
  const said = /\b(?:summary|use|avoid|wants):[`"']/g;
  expect(plain.match(said)).toHaveLength(4 * charts.length);
  expect(lean).not.toMatch(said);
  expect(lean).toContain("unit-grid");
});
