import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {mapClaims, mapLines, mapPlaces} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {dotMap} from "./dot-map.ts";

test.for([960, 640, 320])("dotMap draws in the browser what it draws in Node, at %i pixels", async width => {
  const frame = {document, width, height: null, locale: "en", id: "test", ink, measure: measureText};
  const svg = await dotMap(mapPlaces, {claims: mapClaims, lines: mapLines}).draw(frame);
  await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/dot-map-${width}.svg`);
});
