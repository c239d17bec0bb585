import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {bar} from "./bar.ts";

test.each([640, 320])("bar draws in the browser what it draws in Node, at %i pixels", async width => {
  const svg = await bar(hedgedClaims).draw({
    document,
    width,
    height: null,
    locale: "en",
    id: "test",
    ink,
    measure: measureText
  });
  await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/bar-${width}.svg`);
});
