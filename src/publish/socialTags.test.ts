import {expect, test} from "vitest";
import {previewIn, type SocialTags, socialTags} from "./socialTags.ts";

const preview = {file: "shores-1200x675.png", alt: "A long shore", width: 1200, height: 675};
const told: SocialTags = {
  site: "https://lake.example/",
  siteName: "Lake",
  story: "deep/lake",
  title: 'The "lake"',
  description: null,
  language: "en-GB",
  preview
};

test("a site with an address names the picture by its whole address, with what it shows", () => {
  const tags = socialTags(told).join("\n");
  expect(tags).toContain(
    '<meta property="og:image" content="https://lake.example/images/deep/lake/shores-1200x675.png">'
  );
  expect(tags).toContain('<meta property="og:image:alt" content="A long shore">');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(tags).toContain('<meta property="og:locale" content="en_GB">');
  expect(tags).toContain("&quot;lake&quot;");
});

test("without an address, or a picture, there is no image", () => {
  expect(socialTags({...told, site: null}).join()).not.toMatch(/og:image|og:url|twitter/u);
  expect(socialTags({...told, preview: null}).join()).not.toMatch(/og:image|twitter/u);
});

test.each([
  undefined,
  "null",
  "{}",
  '{"preview":null}',
  '{"preview":{"file":1}}',
  '{"preview":{"file":"x"}}'
])("a list %j names no preview", list => {
  expect(previewIn(list)).toBeNull();
});

test("a list's preview is read, and no more than it", () => {
  expect(previewIn(JSON.stringify({preview: {...preview, leastText: 22}}))).toEqual(preview);
});
