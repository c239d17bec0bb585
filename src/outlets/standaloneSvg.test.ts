import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {claim} from "../../test/claimFixtures.ts";
import {type Claim, provenanceOf, withProvenance} from "../claims/index.ts";
import {
  chartRoot,
  defineChart,
  type FigureOptions,
  figure,
  ink,
  label,
  mark,
  svg,
  wording
} from "../figure/index.ts";
import {type PictureOptions, standaloneSvg} from "./standaloneSvg.ts";

const shore = claim("shore");
const wide = claim("wide");

const dots = defineChart<Claim, object>({
  name: "dots",
  family: "magnitude",
  summary: "A dot per claim",
  use: "for a test",
  avoid: "elsewhere",
  wants: "rows",
  describe: rows => `${rows.length} dots.`,
  table: rows => ({
    columns: [{name: "id", label: "Claim"}],
    rows: rows.map(row => ({cells: [row.id], provenance: provenanceOf(row)}))
  }),
  draw: (rows, _, frame) =>
    chartRoot(
      frame,
      "dots",
      40,
      ...rows.map((row, at) =>
        mark(
          frame.document,
          {name: `${row.id} & co`, provenance: provenanceOf(row)},
          svg(frame.document, "circle", {cx: at * 20, cy: 20, r: 4, fill: ink.stated}),
          label(frame.document, row.id, {x: at * 20, y: 20, halo: true})
        )
      )
    )
});

const texts: FigureOptions = {id: "shores", title: "How long is the shore?", takeaway: "It is long."};

function made(options: Partial<FigureOptions> = {}, claims: readonly Claim[] = [shore, wide]): HTMLElement {
  const drawn = figure(chartEdition([shore, wide]), dots(claims), {...texts, ...options});
  if ("then" in drawn) throw new Error("a chart that draws at once gives a figure at once");
  return drawn;
}

const xml = (text: string) => new JSDOM(text, {contentType: "image/svg+xml"}).window.document;
const picture = (element = made(), options: PictureOptions = {}) => xml(standaloneSvg(element, options));
/** Texts are outlines: what each says is its label. */
const shown = (document: Document) =>
  [...document.querySelectorAll("g[aria-label]:not([role=graphics-symbol])")].map(
    text => text.getAttribute("aria-label") ?? ""
  );
const facts = (document: Document) => JSON.parse(document.querySelector("metadata")?.textContent ?? "");

describe("a figure's picture", () => {
  test("shows title, subtitle, takeaway, drawing, note and source line, from top to bottom", () => {
    const document = picture(made({subtitle: "In miles", note: "As reported."}));
    expect(shown(document)).toEqual([
      "How long is the shore?",
      "In miles",
      "It is long.",
      "shore",
      "wide",
      "As reported.",
      "Source: The lake gazette of 2 May 2020"
    ]);
    const ys = [...document.querySelectorAll("svg > g > path")].map(line =>
      Number(/translate\(\S+ (\S+)\)/u.exec(line.getAttribute("transform") ?? "")?.[1])
    );
    expect(ys.toSorted((a, b) => a - b)).toEqual(ys);
    expect(Number(document.documentElement.getAttribute("height"))).toBeGreaterThan(ys.at(-1) ?? Infinity);
  });

  test("takes the widest drawing", () => {
    expect(picture().querySelector("svg > svg")?.getAttribute("width")).toBe("640");
  });

  test("breaks long lines within the picture", () => {
    const words = "a long shore ".repeat(40).trim();
    const document = picture(made({note: words}));
    const lines = shown(document).filter(line => line.startsWith("a ") || line.includes("shore a"));
    expect(lines.length).toBeGreaterThan(3);
    expect(shown(document).join(" ")).toContain(words);
  });

  test("says in its metadata what it rests on", () => {
    const document = picture(made({takeaway: wording`It is ${shore} long.`}), {
      story: "lake",
      page: "https://example.org/lake/#shores"
    });
    expect(facts(document)).toEqual({
      story: "lake",
      page: "https://example.org/lake/#shores",
      figure: "shores",
      title: "How long is the shore?",
      claims: ["shore", "wide"],
      cited: ["shore"],
      marks: [
        {table: "lengths", claims: ["shore"], keys: [], count: null},
        {table: "lengths", claims: ["wide"], keys: [], count: null}
      ],
      sources: "Source: The lake gazette of 2 May 2020",
      theme: "light",
      unit: "km"
    });
  });

  test("names its marks, and the whole for screen readers", () => {
    const document = picture();
    expect(document.querySelector("svg > title")?.textContent).toBe("How long is the shore?");
    expect(document.querySelector("svg > desc")?.textContent).toBe("It is long. 2 dots.");
    expect(
      [...document.querySelectorAll('[role="graphics-symbol"]')].map(each => each.getAttribute("aria-label"))
    ).toEqual(["shore & co", "wide & co"]);
  });

  test("has figures in its texts in one unit", () => {
    const cited = made({takeaway: wording`It is ${shore} long.`});
    expect(shown(picture(cited, {unit: "mi"}))).toContain("It is about 40 miles long.");
    expect(shown(picture(cited, {unit: "km"}))).toContain("It is about 64 km long.");
  });

  test.for(["light", "dark"] as const)("needs nothing of the page in the %s theme", theme => {
    const text = standaloneSvg(made(), {theme});
    expect(text).not.toMatch(/var\(|<a[\s>]|href=|<style|style=|<script|\son\w+=|class=|@import|url\(/);
    expect(text.replaceAll("http://www.w3.org/2000/svg", "")).not.toContain("://");
  });

  test("is the same bytes each time", () => {
    expect(standaloneSvg(made(), {story: "lake"})).toBe(standaloneSvg(made(), {story: "lake"}));
  });

  test("of no rows says so in as many words as there are", () => {
    const document = picture(made({}, []));
    expect(facts(document)).toMatchObject({claims: [], marks: [], sources: null});
    expect(shown(document)).toEqual(["How long is the shore?", "It is long."]);
  });

  test("keeps odd texts well-formed", () => {
    const title = 'A < B & "C" ]]> \u0007</metadata><script>alert(1)</script>';
    const document = picture(made({title}));
    expect(document.querySelector("script")).toBeNull();
    expect(shown(document)[0]).toBe(title.replace("\u0007", ""));
    expect(facts(document).title).toBe(title);
  });

  test("of Observable Plot stands for the rows of its table, without its styles", () => {
    const ducks = [3, 5].map((count, key) =>
      withProvenance({shore: `s${key}`, count}, {table: "ducks", keys: [`d${key}`], claims: []})
    );
    const edition = chartEdition();
    const drawn = Plot.barY(ducks, {x: "shore", y: "count"}).plot({document: edition.document});
    const framed = figure(edition, drawn as SVGSVGElement, {...texts, rows: ducks});
    if ("then" in framed) throw new Error("a drawing that is there needs no waiting");
    const text = standaloneSvg(framed);
    expect(text).not.toMatch(/<style|style=|var\(/);
    expect(xml(text).querySelectorAll("rect").length).toBeGreaterThan(2);
    expect(facts(xml(text)).marks).toEqual([
      {table: "ducks", claims: [], keys: ["d0"], count: null},
      {table: "ducks", claims: [], keys: ["d1"], count: null}
    ]);
  });

  test("is none where the figure draws HTML", () => {
    const table = made();
    table.querySelector(".drawings")?.replaceChildren();
    expect(() => standaloneSvg(table)).toThrow('figure "shores" is no picture');
  });
});
