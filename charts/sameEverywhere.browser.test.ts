import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {pictured} from "../test/pictured.ts";

const cases = Object.entries(pictured).flatMap(([name, chart]) =>
  [640, 320].map(width => ({name, chart, width}))
);

test.for(cases)(
  "$name draws in the browser what it draws in Node, at $width pixels",
  async ({name, chart, width}) => {
    const svg = await chart.draw({
      document,
      width,
      height: null,
      locale: "en",
      id: "test",
      ink,
      measure: measureText
    });
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/${name}-${width}.svg`);
  }
);
