import {expect, test} from "vitest";
import {ink, measureText} from "../src/figure/index.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {claimLadder} from "./claim-ladder.ts";

test.for([960, 640, 320])(
  "claimLadder draws in the browser what it draws in Node, at %i pixels",
  async width => {
    const rows = [
      ...hedgedClaims,
      claim("about-km", {sameAs: "about", quantity: quantity({value: 65, unit: "km"})})
    ];
    const frame = {document, width, height: null, locale: "en", id: "test", ink, measure: measureText};
    const svg = await claimLadder(rows).draw(frame);
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/claim-ladder-${width}.svg`);
  }
);
