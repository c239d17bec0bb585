import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {distances, measured, stripPlaces} from "../test/stripRows.ts";
import {distanceStrip} from "./distance-strip.ts";

test.for([960, 640, 320])(
  "distanceStrip draws in the browser what it draws in Node, at %i pixels",
  async width => {
    const frame = {document, width, height: null, locale: "en", id: "test", ink, measure: measureText};
    const svg = await distanceStrip(distances, {reference: "the shore", measured, places: stripPlaces}).draw(
      frame
    );
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/distance-strip-${width}.svg`);
  }
);
