import {expect, test} from "vitest";
import {chartFrame} from "./chartFrame.ts";
import {chartProblems} from "./chartInvariants.ts";
import {normaliseSvg} from "./normaliseSvg.ts";
import {pictured} from "./pictured.ts";

/** Tests that a form draws, with nothing amiss, what its pictures in `charts/__snapshots__/` show. */
export function testPictures(...names: readonly (keyof typeof pictured)[]): void {
  const cases = names.flatMap(name => [640, 320].map(width => [name, width] as const));
  test.each(cases)("draws %s as in its picture, at %i pixels", async (name, width) => {
    const chart = pictured[name];
    const svg = await chart.draw(chartFrame(width));
    expect(chartProblems(svg, chart.table("en"))).toEqual([]);
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`../charts/__snapshots__/${name}-${width}.svg`);
  });
}
