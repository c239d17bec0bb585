import {expect, test} from "vitest";
import {type Frame, ink, measureText} from "../src/figure/index.ts";
import {locatorOptions, mapPlaces, storks} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {choropleth} from "./choropleth.ts";
import {locatorMap} from "./locator-map.ts";

const frame = (width: number): Frame => ({
  document,
  width,
  height: null,
  locale: "en",
  id: "test",
  ink,
  measure: measureText
});

test.for([640, 320])("locatorMap draws in the browser what it draws in Node, at %i pixels", async width => {
  const svg = await locatorMap(mapPlaces.slice(0, 3), locatorOptions).draw(frame(width));
  await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/locator-map-${width}.svg`);
});

test.for([960, 640, 320])(
  "choropleth draws in the browser what it draws in Node, at %i pixels",
  async width => {
    const chart = choropleth(storks, {value: "storks", title: "Pairs of storks"});
    await expect(normaliseSvg(await chart.draw(frame(width)))).toMatchFileSnapshot(
      `__snapshots__/choropleth-${width}.svg`
    );
  }
);
