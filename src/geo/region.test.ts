import {readFileSync} from "node:fs";
import {geoArea} from "d3-geo";
import {describe, expect, test} from "vitest";
import {distanceToLine} from "./distanceToLine.ts";
import {lineLength, readLine} from "./line.ts";
import {bordersOf, countriesOf, countryAt, landOf, readRegion} from "./region.ts";

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), "utf8"));
const region = readRegion(readJson("region.json"));
const countries = countriesOf(region);
const nameAt = (latitude: number, longitude: number) =>
  countryAt(countries, {latitude, longitude})?.properties.name ?? null;

describe("the drawing layer", () => {
  test.each([
    ["Simferopol", 44.95, 34.1, "Ukraine"],
    ["Sevastopol", 44.6, 33.52, "Ukraine"],
    ["Yalta", 44.51, 34.17, "Ukraine"],
    ["Armiansk", 46.11, 33.69, "Ukraine"],
    ["Kerch", 45.36, 36.45, "Ukraine"],
    ["Kherson", 46.656, 32.618, "Ukraine"],
    ["Luhansk", 48.567, 39.317, "Ukraine"],
    ["Lviv", 49.84, 24.03, "Ukraine"],
    ["Belgorod", 50.6, 36.58, "Russia"],
    ["Krasnodar", 45.04, 38.98, "Russia"],
    ["Klimovo", 52.381, 32.192, "Russia"],
    ["Homyel", 52.435, 30.975, "Belarus"],
    ["Chișinău", 47.01, 28.86, "Moldova"]
  ])("has %s in its country", (_, latitude, longitude, country) => {
    expect(nameAt(latitude, longitude)).toBe(country);
  });

  test.each([
    ["the Black Sea", 43.5, 34],
    ["the Sea of Azov", 46, 36.5],
    ["the Caspian Sea", 43, 50]
  ])("has %s in no country", (_, latitude, longitude) => {
    expect(nameAt(latitude, longitude)).toBeNull();
  });

  test("has no country over more than a hemisphere, and no two that claim the same point", () => {
    for (const country of countries) expect(geoArea(country)).toBeLessThan(2 * Math.PI);
    for (const [longitude, latitude] of [
      [34.1, 44.95],
      [36.6, 50.6],
      [30, 50],
      [28.8, 47]
    ] as const) {
      const at = countries.filter(country => countryAt([country], {latitude, longitude}));
      expect(at).toHaveLength(1);
    }
  });

  test("gives Ukraine, with Crimea, about 600,000 square kilometres", () => {
    const ukraine = countries.find(({properties}) => properties.name === "Ukraine")!;
    const area = geoArea(ukraine) * 6371.0088 ** 2;
    expect(area).toBeGreaterThan(594_000);
    expect(area).toBeLessThan(606_000);
  });

  test("draws no border across the neck of Crimea", () => {
    const near = bordersOf(region)
      .coordinates.flat()
      .filter(([x = 0, y = 0]) => x > 33 && x < 36 && y > 45.5 && y < 46.5);
    expect(near).toEqual([]);
  });

  test("merges the picked countries into one land without inner borders", () => {
    const ukraineAndMoldova = landOf(region, name => name === "Ukraine" || name === "Moldova");
    const area = geoArea(ukraineAndMoldova) * 6371.0088 ** 2;
    expect(area).toBeGreaterThan(628_000);
    expect(area).toBeLessThan(640_000);
    expect(landOf(region, () => false).coordinates).toEqual([]);
  });
});

describe("the measuring line", () => {
  const border = readLine(readJson("ukraine-russia-border.json"));

  test("runs from the Belarus tripoint to the Sea of Azov", () => {
    const points = border.flat();
    expect(points[0]!.latitude).toBeCloseTo(52.11, 1);
    expect(points[0]!.longitude).toBeCloseTo(31.78, 1);
    expect(points.at(-1)!.latitude).toBeCloseTo(47.1, 1);
    expect(points.at(-1)!.longitude).toBeCloseTo(38.2, 1);
  });

  test("is one part, nowhere in Crimea, between 1,900 and 2,000 km long", () => {
    expect(border).toHaveLength(1);
    expect(Math.min(...border.flat().map(({latitude}) => latitude))).toBeGreaterThan(47);
    expect(lineLength(border) / 1000).toBeGreaterThan(1900);
    expect(lineLength(border) / 1000).toBeLessThan(2000);
  });

  test("runs within a few kilometres of the border that is drawn", () => {
    const drawn = bordersOf(region).coordinates.map(part =>
      part.map(([longitude = 0, latitude = 0]) => ({latitude, longitude}))
    );
    for (const point of border.flat().filter((_, i) => i % 50 === 0)) {
      expect(distanceToLine(point, drawn).distance).toBeLessThan(6000);
    }
  });
});

describe("readRegion(json)", () => {
  test.each([
    ["null", null],
    ["undefined", undefined],
    ["an empty object", {}],
    ["GeoJSON", {type: "FeatureCollection", features: []}],
    ["a topology of something else", {type: "Topology", arcs: [], objects: {land: {}}}]
  ])("refuses %s", (_, json) => {
    expect(() => readRegion(json)).toThrow("is not a drawing layer");
  });

  test("reads a layer without countries", () => {
    const empty = readRegion({
      type: "Topology",
      arcs: [],
      objects: {countries: {type: "GeometryCollection", geometries: []}}
    });
    expect(countriesOf(empty)).toEqual([]);
    expect(countryAt(countriesOf(empty), {latitude: 1, longitude: 1})).toBeNull();
  });
});
