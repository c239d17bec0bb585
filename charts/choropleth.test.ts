import {describe, expect, test} from "vitest";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {claim, quantity} from "../test/claimFixtures.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {countryRow, mapPlaces, place, storks} from "../test/mapRows.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {classesOf, classWords} from "./choropleth/classes.ts";
import {type ChoroplethOptions, choropleth} from "./choropleth.ts";

const row = countryRow;
const map = (rows: readonly object[], options: ChoroplethOptions = {}) =>
  choropleth(rows, {value: "storks", title: "Pairs of storks", ...options});
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const texts = (svg: SVGSVGElement) => textBoxes(svg).map(({text}) => text);

describe("choropleth", () => {
  test.each([640, 320, 960])(
    "fills countries by class, hatched for no data, as in its picture, at %i pixels",
    async width => {
      await expectDrawn(map(storks), [width]);
      await expect(normaliseSvg(draw(map(storks), width))).toMatchFileSnapshot(
        `__snapshots__/choropleth-${width}.svg`
      );
    }
  );

  test("writes name and value into a country, and into the key where a country has no room", () => {
    const drawn = texts(draw(map(storks)));
    expect(drawn).toEqual(expect.arrayContaining(["Ukraine", "12.5", "Poland", "40"]));
    expect(drawn.join(" ")).toMatch(/Moldova/u);
  });

  test("fills a higher class more strongly, and hatches what has no value", () => {
    const marks = [...draw(map(storks)).querySelectorAll(".mark")];
    const fill = (name: string) => {
      const mark = marks.find(each => each.getAttribute("aria-label")?.startsWith(name));
      const path = mark?.querySelector("path");
      return [path?.getAttribute("fill"), Number(path?.getAttribute("fill-opacity"))] as const;
    };
    expect(fill("Poland")[1]).toBeGreaterThan(fill("Ukraine")[1]);
    expect(fill("Ukraine")[1]).toBeGreaterThan(fill("Moldova")[1]);
    expect(fill("Latvia")[0]).toBe("url(#test-no-data)");
  });

  test("lists a country that the map does not show, with its value", () => {
    expect(draw(map(storks)).textContent).toContain(
      "Not on the map, which shows another part: Switzerland, 1"
    );
  });

  test("counts the rows that name a country, in both where a row names two", () => {
    const rows = [...mapPlaces, place("border", null, null, {country: "UA;PL"})];
    const table = choropleth(rows).table("en");
    expect(table.rows.map(({cells}) => cells)).toEqual([
      ["Ukraine", "5"],
      ["Poland", "1"]
    ]);
    expect(table.rows[1]?.computed?.derivation?.formula).toContain("that name the country");
  });

  test("takes a country by its name in the layer, and tells claims by their speaker", () => {
    const said = claim("a", {quantity: quantity({hedge: "exactly", value: 4, unit: "count", step: 1})});
    const chart = map([{country: "Ukraine", storks: said}]);
    expect(chart.describe("en")).toContain("Ukraine: 4, The ranger");
    expect(draw(chart).querySelector(".mark")?.getAttribute("data-claims")).toBe("a");
  });

  test("shows another window where told", () => {
    const names = texts(draw(map(storks, {window: [24, 47, 34, 51]})));
    expect(names).not.toContain("Poland");
    expect(names.join(" ")).toContain("Lithuania, 31.2");
  });

  test.each<[string, readonly object[]]>([
    ["no rows", []],
    ["one row", [row("UA", 4)]],
    ["all equal", [row("UA", 4), row("PL", 4)]],
    ["all missing", [row("UA", null), row("PL", null)]],
    ["zero and negative", [row("UA", 0), row("PL", -3)]],
    ["tiny and huge", [row("UA", 1e-9), row("PL", 1e12)]],
    ["none on the map", [row("CH", 4), row("FR", 2)]],
    ["many values", ["UA", "PL", "RU", "BY", "RO", "HU", "SK", "LT"].map((code, i) => row(code, i * 3.7))]
  ])("draws %s", async (_, rows) => {
    await expectDrawn(map(rows), [320, 640]);
  });

  test("counts two thousand rows", () => {
    const rows = Array.from({length: 2000}, (_, i) => row(i % 2 ? "UA" : "PL", 1));
    expect(
      choropleth(rows)
        .table("en")
        .rows.map(({cells}) => cells[1])
    ).toEqual(["1,000", "1,000"]);
  });

  test("stops at what cannot be filled", () => {
    expectRefused(map([row("Atlantis", 4)]), 'choropleth row 1: "Atlantis" is not a country');
    expectRefused(map([row("", 4)]), "is not a country");
    expectRefused(map([row("UA", 4), row("UA", 5)]), "two rows of UA");
    expectRefused(map([row("UA", Number.NaN)]), '"NaN" is not a number');
    expectRefused(map([row("UA", "many")]), '"many" is not a number');
    expectRefused(
      map([row("UA", quantity({hedge: "at_least", value: 4}))]),
      '"at least 4 miles" has no one value'
    );
    expectRefused(
      map([row("UA", 4), row("PL", quantity({hedge: "exactly", value: 4}))]),
      "which share no classes"
    );
    expect(() => draw(map(storks, {breaks: [10, 5]}))).toThrow("breaks 10, 5 do not rise");
    expect(() => choropleth([{place: "x"}]).table("en")).toThrow('no column "country"');
  });
});

describe("classesOf(values, breaks)", () => {
  const say = (value: number) => String(value);
  const words = (values: readonly number[], breaks?: readonly number[]) =>
    classesOf(values, breaks).map(each => classWords(each, values, say));

  test("gives a few values a class each, shaded by how large they are", () => {
    expect(words([1, 15, 14])).toEqual(["1", "14", "15"]);
    expect(classesOf([1, 15, 14]).map(({shade}) => Number(shade.toFixed(2)))).toEqual([0, 0.93, 1]);
  });

  test("divides more of them between round numbers, and says where a class ends", () => {
    expect(words([1, 4, 7, 12, 16, 19])).toEqual(["1 to 4", "5 to 9", "10 to 14", "15 to 19"]);
    expect(words([1.5, 4, 7, 12, 16, 19])).toEqual([
      "1.5 to under 5",
      "5 to under 10",
      "10 to under 15",
      "15 to 19"
    ]);
  });

  test("takes breaks as they are told, without those beyond the values", () => {
    expect(words([1, 4, 12], [5, 50])).toEqual(["1 to 4", "5 to 12"]);
  });

  test("has no class of no values, and one of one", () => {
    expect(classesOf([])).toEqual([]);
    expect(words([3])).toEqual(["3"]);
  });
});
