import {readdir, readFile} from "node:fs/promises";
import {resolve} from "node:path";
import * as fontkit from "fontkit";
import {expect, test} from "vitest";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "src/figure/fonts");
const css = await readFile(resolve(root, "src/publish/look/fonts.css"), "utf8");
const rules = [...css.matchAll(/@font-face \{(?<body>[^}]*)\}/gu)].map(({groups}) => {
  const said = (name: string) =>
    new RegExp(`${name}:\\s*([^;]*);`, "u").exec(groups?.["body"] ?? "")?.[1] ?? "";
  return {
    family: said("font-family").replaceAll('"', ""),
    weight: said("font-weight"),
    file: /fonts\/([^"]+)"/u.exec(said("src"))?.[1] ?? null,
    range: said("unicode-range"),
    size: Number.parseFloat(said("size-adjust")),
    ascent: Number.parseFloat(said("ascent-override")),
    descent: Number.parseFloat(said("descent-override"))
  };
});
const faces = rules.flatMap(({file, ...rule}) => (file ? [{...rule, file}] : []));
const read = async (file: string) => fontkit.create(await readFile(resolve(folder, file)));

test("every bundled woff2 file is a face of the look, and every face has its file", async () => {
  const bundled = (await readdir(folder)).filter(file => file.endsWith(".woff2"));
  expect(faces.map(({file}) => file).sort()).toEqual(bundled.sort());
});

test("what an English page loads at first is at most 36 kB", async () => {
  const sizes = await Promise.all(
    ["sans-400", "sans-600", "serif-400"].map(
      async face => (await readFile(resolve(folder, `${face}-latin.woff2`))).byteLength
    )
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(36_000);
});

test.each(faces)("$file bears no reserved name, and keeps copyright and licence", async ({file, family}) => {
  const {familyName, fullName, postscriptName, copyright, getName} = await read(file).then(font => ({
    familyName: font.familyName,
    fullName: font.fullName,
    postscriptName: font.postscriptName,
    copyright: font.copyright,
    getName: (name: string) => font.getName(name)
  }));
  expect(`${familyName} ${fullName} ${postscriptName}`).not.toMatch(/plex|source/iu);
  expect(familyName).toMatch(family);
  expect(copyright).toMatch(/Reserved Font Name/u);
  expect(getName("license")).toMatch(/SIL Open Font License/u);
});

test.each(faces)("$file has just the characters that its rule names", async ({file, range}) => {
  const {characterSet} = await read(file);
  const named = range.split(/,\s*/u).flatMap(run => {
    const [first = 0, last = first] = run
      .slice(2)
      .split("-")
      .map(code => Number.parseInt(code, 16));
    return Array.from({length: last - first + 1}, (_, i) => first + i);
  });
  // The end of a table of segments, which stands for no character.
  const has = characterSet.filter(code => code !== 0xffff);
  expect(has.sort((a, b) => a - b)).toEqual(named);
});

test.each(rules.filter(({file}) => file === null))(
  "$family at $weight stands as high as the face that it stands in for",
  async ({family, weight, size, ascent, descent}) => {
    const face = await read(`${/Nutgraf (\w+)/u.exec(family)?.[1]?.toLowerCase()}-${weight}-latin.woff2`);
    expect((ascent * size) / 10_000).toBeCloseTo(face.ascent / face.unitsPerEm, 2);
    expect((descent * size) / 10_000).toBeCloseTo(-face.descent / face.unitsPerEm, 2);
  }
);
