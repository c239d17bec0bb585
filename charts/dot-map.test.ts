import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import type {Place} from "../src/claims/index.ts";
import {readLine} from "../src/geo/index.ts";
import {readPackage} from "../src/tables/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {expectTrueChart, textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {mapClaims, mapLines, mapPlaces, place} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {dotMap} from "./dot-map.ts";

const places = mapPlaces;
const claims = mapClaims;
const lines = mapLines;
const [mill, ferry, , harbour] = mapPlaces;
const toFerry = mapClaims[0];
const river = place("river", null, null, {country: "UA;RO", kind: "border"});

const draw = (
  rows: readonly Place[],
  options: Parameters<typeof dotMap>[1] = {},
  width = 640,
  height: number | null = null
) => dotMap(rows, options).draw(chartFrame(width, {height})) as SVGSVGElement;

describe("dotMap(places, {claims, lines})", () => {
  test.each([240, 320, 440, 600, 640, 960])(
    "is true at %i pixels: every text in the frame, none over another, a mark per row",
    width => {
      const chart = dotMap(places, {claims, lines});
      expectTrueChart(chart.draw(chartFrame(width)) as SVGSVGElement, chart.table("en"));
    }
  );

  test.for([960, 640, 320])(
    "draws sea, land, borders, ways, places, scale bar and key, as in its picture, at %i pixels",
    async width => {
      await expect(normaliseSvg(draw(places, {claims, lines}, width))).toMatchFileSnapshot(
        `__snapshots__/dot-map-${width}.svg`
      );
    }
  );

  test("gives each mark the claims of its place, in all wordings, and the place itself where there are none", () => {
    const marks = [...draw(places, {claims, lines}).querySelectorAll(".mark")];
    expect(marks.map(mark => mark.getAttribute("data-claims"))).toEqual([
      "mill-ferry mill-ferry-km",
      "market-river",
      null,
      null
    ]);
    expect(marks.map(mark => mark.getAttribute("href"))).toEqual([
      "#claim-mill-ferry",
      "#claim-market-river",
      "#row-places-ferry",
      "#row-places-harbour"
    ]);
    expect(marks[2]!.getAttribute("data-keys")).toBe("ferry");
  });

  test("names a mark by place, figure, hedge and speaker", () => {
    const names = [...draw(places, {claims, lines}).querySelectorAll(".mark")].map(mark =>
      mark.getAttribute("aria-label")
    );
    expect(names[0]).toContain("Mill: about 40 miles");
    expect(names[0]).toContain("The ranger");
    expect(names[1]).toContain("Market: at least 20 miles");
    expect(names[2]).toBe("Ferry, for orientation");
  });

  test("shows one measurement once, in both of the reader's units", () => {
    const texts = textBoxes(draw(places, {claims, lines})).map(({text, unit}) => [text, unit]);
    expect(texts).toContainEqual(["≈ 64 km", "km"]);
    expect(texts).toContainEqual(["≈ 40 mi", "mi"]);
    expect(texts.filter(([text]) => text === "≈ 64 km")).toHaveLength(1);
  });

  test("draws the way to a stated place dashed, to a line as measured, and explains both", () => {
    const drawn = draw(places, {claims, lines});
    const texts = textBoxes(drawn).map(({text}) => text);
    expect(drawn.querySelectorAll('path[stroke-dasharray="4 3"]')).toHaveLength(1);
    expect(drawn.querySelectorAll('path[stroke="var(--ink-measured)"]')).toHaveLength(1);
    expect(texts).toContain("straight between the stated ends, not the route");
    expect(texts).toContain("shortest way, as measured");
  });

  test("draws no way and no key where nothing leads anywhere", () => {
    const drawn = draw([mill, harbour]);
    expect(
      drawn.querySelectorAll('path[stroke="var(--ink-measured)"], path[stroke="var(--ink-stated)"]')
    ).toHaveLength(0);
    expect(drawn.querySelectorAll(".key text")).toHaveLength(0);
  });

  test("shows how exactly a place is known where that is wider than its dot", () => {
    const circles = (width: number) =>
      draw([place("mill", 49.2, 24.1, {precisionKm: 5})], {}, width).querySelectorAll(
        ".mark circle[stroke-dasharray]"
      );
    expect(circles(640)).toHaveLength(1);
    expect(draw([mill, harbour], {}, 240).querySelectorAll(".mark circle[stroke-dasharray]")).toHaveLength(0);
  });

  test("lists a place without a point under the map, as a mark", () => {
    const chart = dotMap([mill, river], {claims: []});
    const drawn = chart.draw(chartFrame(640)) as SVGSVGElement;
    expect(drawn.textContent).toContain("Not on the map, for it has no one point: River");
    expectTrueChart(drawn, chart.table("en"));
    expect(chart.describe("en")).toContain("Without a point, and so not drawn: River.");
    expectTrueChart(draw([river]), dotMap([river]).table("en"));
  });

  test("attaches figures that are no lengths too", () => {
    const counted = claim("mill-tanks", {
      quantity: quantity({hedge: "order_of", value: null, unit: "vehicle", step: 100}),
      topic: {place: "mill"}
    });
    const texts = textBoxes(draw([mill, ferry], {claims: [counted, toFerry]})).map(({text}) => text);
    expect(texts.some(text => text.includes("100s, ≈ 40 mi"))).toBe(true);
  });

  test("keeps to the height that an outlet fixes, key included", () => {
    const drawn = draw(places, {claims, lines}, 600, 400);
    expect(drawn.getAttribute("height")).toBe("400");
    expectTrueChart(drawn, dotMap(places, {claims, lines}).table("en"));
  });

  test("takes the words of the frame's locale", () => {
    expect(
      textBoxes(dotMap(places, {claims}).draw(chartFrame(640, {locale: "uk"})) as SVGSVGElement).map(
        ({text}) => text
      )
    ).toContain("≈ 64 км");
  });

  test("draws the same in two documents", () => {
    const {document} = new JSDOM("").window;
    const again = dotMap(places, {claims, lines}).draw(chartFrame(640, {document})) as SVGSVGElement;
    expect(again.outerHTML).toBe(draw(places, {claims, lines}).outerHTML);
  });

  test("draws one place with surroundings, and says so where there is none", () => {
    expectTrueChart(draw([mill]), dotMap([mill]).table("en"));
    expect(draw([]).textContent).toBe("No rows to show.");
    expect(dotMap([]).describe("en")).toBe("No rows to show.");
    expect(dotMap([]).table("en").rows).toEqual([]);
  });

  test("refuses a place that is there twice and a point that is none", () => {
    expect(() => draw([mill, mill])).toThrow('place "mill" is among the rows twice');
    expect(() => draw([place("nowhere", Number.NaN, 24)])).toThrow("latitude NaN");
    expect(() => draw([place("swapped", 124, 49)])).toThrow("latitude 124");
  });
});

describe("dotMap's words", () => {
  test("describe says the kind, every claim with its hedge and speaker, and what is for orientation", () => {
    expect(dotMap(places, {claims, lines}).describe("en")).toMatchInlineSnapshot(
      `"Map of 4 places. Claimed: Mill, about 40 miles (about 64 km), The ranger; Market, at least 20 miles (at least 32 km), The miller. For orientation: Ferry and Harbour. Solid lines lead the shortest way, as measured, to what distances are claimed to. Dashed lines join the stated ends of what is claimed; they are not its route."`
    );
  });

  test("the table has a row per place with what is claimed, in words", () => {
    expect(
      dotMap(places, {claims, lines})
        .table("en")
        .rows.map(({cells}) => cells)
    ).toMatchInlineSnapshot(`
      [
        [
          "Mill",
          "Ukraine",
          "about 40 miles (about 64 km), The ranger",
          "49.200",
          "24.100",
          "2",
        ],
        [
          "Ferry",
          "Ukraine",
          "nothing",
          "49.900",
          "25.400",
          "2",
        ],
        [
          "Market",
          "Ukraine",
          "at least 20 miles (at least 32 km), The miller",
          "48.600",
          "25.900",
          "2",
        ],
        [
          "Harbour",
          "Ukraine",
          "nothing",
          "46.500",
          "30.700",
          "2",
        ],
      ]
    `);
  });
});

describe("dotMap on the package's own places", async () => {
  const pkg = await readPackage(resolve(import.meta.dirname, "../data"));
  const border: unknown = JSON.parse(
    await readFile(resolve(pkg.folder, "geo/ukraine-russia-border.json"), "utf8")
  );
  const claimed = [...pkg.claims.values()].filter(({topic}) => topic.to_place === "ukraine-russia-border");
  const shown = new Set([
    ...claimed.map(({topic}) => topic.from_place),
    "kyiv",
    "kharkiv",
    "moscow",
    "voronezh",
    "gomel"
  ]);
  const chart = dotMap(
    [...pkg.places.values()].filter(({id}) => shown.has(id)),
    {claims: claimed, lines: {"ukraine-russia-border": readLine(border)}}
  );

  test.each([240, 320, 360, 440, 600, 760, 960, 1280])(
    "is true at %i pixels, with a label on every claimed place",
    width => {
      const drawn = chart.draw(chartFrame(width)) as SVGSVGElement;
      expectTrueChart(drawn, chart.table("en"));
      for (const mark of drawn.querySelectorAll(".mark[data-claims]")) {
        expect(mark.querySelector("text"), mark.getAttribute("aria-label") ?? "").not.toBeNull();
      }
    }
  );
});
