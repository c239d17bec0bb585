import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {claimsByHedge, observations} from "../test/chartRows.ts";
import {claim} from "../test/claimFixtures.ts";
import {testOddForm} from "../test/oddForm.ts";
import {testPictures} from "../test/testPictures.ts";
import {column} from "./column.ts";

const ducks = {x: "name", y: "value"};
const ofClaim = (svg: SVGSVGElement, id: string) => svg.querySelector(`[data-claims="${id}"]`);

describe("column", () => {
  testPictures("column");

  testOddForm({ofRows: rows => column(rows, ducks), ofClaims: rows => column(rows, {x: "id"})});

  test("refuses two rows at one place, and rows whose channels are not told", () => {
    expect(() => column([claim("a"), claim("b")]).table("en")).toThrow("two rows of The ranger, 1 and 2");
    expect(() => column(observations, {y: "best"}).table("en")).toThrow("needs x");
    expect(() => column(observations, {x: "name"}).table("en")).toThrow("needs y");
  });

  test("writes values over columns where all of them fit, in both of the reader's units", async () => {
    const svg = await column(claimsByHedge.slice(0, 2)).draw(chartFrame());
    const texts = (unit: string) => [...(ofClaim(svg, "about")?.querySelectorAll(`.in-${unit}`) ?? [])];
    expect([...texts("km"), ...texts("mi")].map(text => text.textContent)).toEqual(["≈ 64 km", "≈ 40 mi"]);
    expect(svg.querySelector(".axis")).toBeNull();
    expect((await column(claimsByHedge).draw(chartFrame(320))).querySelectorAll(".axis")).toHaveLength(2);
  });

  test("hatches what has no value to scale, and says why under the chart", async () => {
    const missing = () => "not counted";
    const svg = await column(observations, {x: "name", y: "best", missing}).draw(chartFrame());
    expect(svg.textContent).toContain("Hatched, not counted: South shore; The reeds.");
    const claims = await column(claimsByHedge).draw(chartFrame());
    expect(claims.textContent).toContain("Hatched, tens of miles (tens of km): Hundreds.");
    expect(ofClaim(claims, "hundreds")?.querySelector("[fill='var(--ink-stated)']")).toBeNull();
  });

  test("rounds values of rows as told, in drawing, names and table alike", async () => {
    const chart = column([{name: "a", value: 48.866_67}], {...ducks, step: 0.1});
    expect(chart.table("en").rows[0]?.cells).toEqual(["a", "48.9"]);
    const [mark] = (await chart.draw(chartFrame())).querySelectorAll(".mark");
    expect(mark?.getAttribute("aria-label")).toBe("a: 48.9");
  });
});
