import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {hedgedClaims} from "../test/chartRows.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {oddClaims, refusedClaims} from "../test/oddClaims.ts";
import {type OpenBarOptions, openBar} from "./open-bar.ts";

const draw = (rows: readonly Claim[], options: OpenBarOptions = {}, width = 640) =>
  openBar(rows, options).draw(chartFrame(width)) as SVGSVGElement;
const idsOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".mark")].map(mark => mark.getAttribute("data-claims"));
const ofClaim = (svg: SVGSVGElement, id: string) => svg.querySelector(`[data-claims="${id}"]`);

describe("openBar", () => {
  test.for([640, 320])(
    "draws what each hedge vouches for and leaves open, as in its picture, at %i pixels",
    async width => {
      await expectDrawn(openBar(hedgedClaims), [width]);
      await expect(normaliseSvg(draw(hedgedClaims, {}, width))).toMatchFileSnapshot(
        `__snapshots__/open-bar-${width}.svg`
      );
    }
  );

  test.for(oddClaims)("draws what is odd but true: %s", ([, rows]) => expectDrawn(openBar(rows)));

  test.for(refusedClaims)("stops at what cannot be true: %s", ([, rows, message]) =>
    expectRefused(openBar(rows), message)
  );

  test("draws negative figures and two thousand claims", async () => {
    await expectDrawn(openBar([claim("a", {quantity: quantity({value: -20})}), claim("b")]));
    const below = claim("a", {quantity: quantity({hedge: "at_most", value: -5})});
    await expectDrawn(openBar([below]));
    const many = Array.from({length: 2000}, (_, index) =>
      claim(`c${index}`, {quantity: quantity({value: index})})
    );
    expect(draw(many).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("runs an open end on to the end of the plot, past the end of a closed one", () => {
    const [open, closed] = ["at_least", "exactly"].map(hedge => {
      const svg = draw([claim("a", {quantity: quantity({hedge: hedge as "exactly", value: 40})})]);
      const target = ofClaim(svg, "a")?.querySelector('[pointer-events="all"]')?.getAttribute("d") ?? "";
      const [, left, width] = /^M([\d.]+),[-\d.]+h([\d.]+)v/u.exec(target) ?? [];
      return Number(left) + Number(width);
    });
    expect(open).toBe(638);
    expect(closed).toBeLessThan(600);
  });

  test("vouches for nothing up to a limit, and has no firm part where only the magnitude is stated", () => {
    const svg = draw(hedgedClaims);
    const filled = (id: string) =>
      ofClaim(svg, id)?.querySelectorAll("path[fill='var(--ink-stated)']:not([fill-opacity])").length;
    expect([filled("at-least"), filled("exactly"), filled("between")]).toEqual([1, 1, 1]);
    expect([filled("at-most"), filled("fewer-than"), filled("hundreds"), filled("missing")]).toEqual([
      0, 0, 0, 0
    ]);
  });

  test("says what is missing, and how firmly each figure stands", () => {
    const chart = openBar(hedgedClaims);
    expect(draw(hedgedClaims).textContent).toContain("not stated");
    const firmness = chart.table("en").rows.map(({cells}) => cells[2]);
    expect(firmness[1]).toBe("stated as a lower bound; no upper end is given");
    expect(firmness.at(-1)).toBe("no figure is stated");
    expect(openBar([]).describe("en")).toBe("No rows to show.");
  });

  test("explains only the looks that it uses", () => {
    const key = (hedge: "exactly" | "at_most" | "about") =>
      draw([claim("a", {quantity: quantity({hedge})})]).textContent ?? "";
    expect(key("exactly")).toContain("as far as the claim vouches");
    expect(key("exactly")).not.toContain("left open");
    expect(key("at_most")).toContain("left open by its wording");
    expect(key("about")).toContain("stated only roughly");
  });

  test("sorts the largest first and what is missing last, where told", () => {
    const rows = [
      claim("missing", {quantity: quantity({value: null})}),
      claim("short", {quantity: quantity({hedge: "at_least", value: 10})}),
      claim("long", {quantity: quantity({value: 30})})
    ];
    expect(idsOf(draw(rows))).toEqual(["missing", "short", "long"]);
    expect(idsOf(draw(rows, {sort: "value"}))).toEqual(["long", "short", "missing"]);
  });

  test("heads rows with another label where told, and then names the speaker under it", () => {
    const svg = draw([claim("a")], {label: () => "the shore"});
    expect(svg.textContent).toContain("The shore");
    expect(svg.textContent).toContain("The ranger");
    expect(svg.querySelector(".mark")?.getAttribute("aria-label")).toBe(
      "The shore: about 40 miles (about 64 km), The ranger, The lake gazette of 2 May 2020; stated as approximate; how approximate is not said"
    );
  });
});
