import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {events} from "../test/chartRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {timeline} from "./timeline.ts";

test.each([640, 320])("timeline draws in the browser what it draws in Node, at %i pixels", async width => {
  const svg = await timeline(events).draw({
    document,
    width,
    height: null,
    locale: "en",
    id: "test",
    ink,
    measure: measureText
  });
  await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/timeline-${width}.svg`);
});
