import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {dotRange} from "./dot-range.ts";

test.each([640, 320])("dot-range draws in the browser what it draws in Node, at %i pixels", async width => {
  const svg = await dotRange(hedgedClaims).draw({
    document,
    width,
    height: null,
    locale: "en",
    id: "test",
    ink,
    measure: measureText
  });
  await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/dot-range-${width}.svg`);
});
