import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launch} from "./browser.ts";
import {changedPictures, changedSibling, isSibling} from "./changedPictures.ts";
import {pictureDifference} from "./pictureDifference.ts";
import {pictureReport} from "./pictureReport.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.setContent("<body></body>");
});
afterAll(() => browser?.close());

const square = (x: number, height = 20) =>
  `<svg width="40" height="${height}" style="display: block"><rect x="${x}" width="10" height="10"></rect></svg>`;

describe("the difference of two pictures", () => {
  test("is nothing where they look the same, however they are written", async () => {
    const rounded = square(5).replace('x="5"', 'x="5.0"');
    expect((await pictureDifference(page, square(5), rounded)).pixels).toBe(0);
  });

  test("counts the pixels that differ, and shows all three", async () => {
    const {before, after, difference, pixels} = await pictureDifference(page, square(5), square(7));
    expect(pixels).toBe(2 * 2 * 10);
    for (const each of [before, after, difference]) expect(each).toMatch(/^data:image\/png;base64,\w{20}/u);
  });

  test("takes another size for a difference", async () => {
    const {pixels} = await pictureDifference(page, square(5), square(5, 30));
    expect(pixels).toBe(40 * 10);
  });

  test("of a new picture is the picture itself", async () => {
    const {before, after, difference} = await pictureDifference(page, null, square(5));
    expect([before, difference]).toEqual([null, null]);
    expect(after).toMatch(/^data:image\/png/u);
  });
});

test("finds what changed, what is new and what is gone", () => {
  const before = new Map(Object.entries({"a.svg": "1", "b.svg": "1", "c.svg": "1"}));
  const after = new Map(Object.entries({"a.svg": "1", "b.svg": "2", "d.svg": "1"}));
  expect(changedPictures(before, after)).toEqual(["b.svg", "c.svg", "d.svg"]);
  expect(changedPictures(before, before)).toEqual([]);
});

test("names the sibling of a changed picture", () => {
  expect(changedSibling("bar-320.svg")).toBe("bar-320-changed.svg");
  expect([isSibling("bar-320-changed.svg"), isSibling("bar-320.svg")]).toEqual([true, false]);
});

test("the report shows each picture three times, or says that there is none", () => {
  const report = pictureReport(
    new Map([
      ["a & b.svg", {before: "data:a", after: null, difference: null, pixels: Number.POSITIVE_INFINITY}]
    ])
  );
  expect(report).toContain("a &amp; b.svg");
  expect(report).toContain('<img src="data:a"');
  expect(report.match(/<p>none<\/p>/gu)).toHaveLength(2);
});
