import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import type {Reference} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type LengthScaleOptions, lengthScale} from "./length-scale.ts";

const known = (id: string, name: string, value: number): Reference => ({
  id,
  name,
  value,
  unit: "km",
  method: "straight line between places",
  origin: "places.csv"
});
const references = [
  known("pier", "Pier to mill", 25),
  known("far", "Pier to the far shore of the sea", 120),
  known("step", "A step", 0.001)
];
const own = {label: "My way to work", value: 8, unit: "mi"} as const;

const draw = (rows: readonly Claim[], options: LengthScaleOptions = {references, own}, width = 640) =>
  lengthScale(rows, options).draw(chartFrame(width)) as SVGSVGElement;

describe("lengthScale", () => {
  test.for([640, 320])("lays known lengths along the claim, as in its picture, at %i pixels", async width => {
    await expectDrawn(lengthScale([claim("a")], {references, own}), [width]);
    await expect(normaliseSvg(draw([claim("a")], undefined, width))).toMatchFileSnapshot(
      `__snapshots__/length-scale-${width}.svg`
    );
  });

  test.for(hedgedClaims)("draws a claim with each hedge: $id", row =>
    expectDrawn(lengthScale([row], {references, own}))
  );

  test.for(oddClaims)("draws one odd claim, and refuses several: %s", async ([, rows]) => {
    for (const row of rows.slice(0, 3)) await expectDrawn(lengthScale([row], {references, own}));
    if (rows.length > 1) expectRefused(lengthScale(rows), "lays out one claim");
  });

  test.for(refusedClaims)("stops at what cannot be true: %s", ([, rows]) => {
    expect(() => draw(rows)).toThrow(/./u);
  });

  test("draws a claim alone, and none", async () => {
    await expectDrawn(lengthScale([claim("a")]));
    expect(lengthScale([]).describe("en")).toBe("No rows to show.");
  });

  test("lays a known length end to end until it covers the claim", () => {
    const tiles = (value: number) => {
      const row = claim("a", {quantity: quantity({hedge: "exactly", value, unit: "km"})});
      const svg = draw([row], {references: [known("pier", "Pier to mill", 25)]});
      return svg.querySelectorAll(".mark")[1]?.querySelector("path[stroke]")?.getAttribute("d")?.split("Z")
        .length;
    };
    // One more than there are, for what follows the last.
    expect([tiles(24), tiles(25), tiles(26), tiles(75)]).toEqual([2, 2, 3, 4]);
  });

  test("tells no tiles apart that are too short to be seen", () => {
    const svg = draw([claim("a")], {references: [known("step", "A step", 0.001)]});
    expect(svg.querySelectorAll(".mark")[1]?.querySelector("path[stroke]")).toBeNull();
  });
});
