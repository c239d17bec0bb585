import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {claim} from "../../test/claimFixtures.ts";
import {withProvenance} from "../claims/index.ts";
import type {Drawing} from "./chart.ts";
import {defineChart} from "./chart.ts";
import type {DrawnFrom} from "./chartOfNode.ts";
import {chartRoot} from "./chartRoot.ts";
import {figure} from "./figure.ts";
import {svg} from "./svg.ts";

const duck = (key: string, count: number | null) =>
  withProvenance({shore: key, wet_days: count}, {table: "ducks", keys: [key], claims: []});
const ducks = [duck("North", 12), duck("South", null)];
const texts = {id: "ducks", title: "Ducks", takeaway: "There are ducks."};

function framed(
  draw: (document: Document) => Drawing,
  from: DrawnFrom = {rows: ducks},
  claims = [claim("shore")]
) {
  const edition = chartEdition(claims);
  const made = figure(edition, draw(edition.document), {...texts, ...from});
  if ("then" in made) throw new Error("a drawing that is there needs no waiting");
  return made;
}

const square = (document: Document) =>
  svg(document, "svg", {width: 10, height: 10}, svg(document, "rect", {width: 10, height: 10}));
const cells = (made: HTMLElement) =>
  [...made.querySelectorAll("tbody tr")].map(row => [...row.children].map(({textContent}) => textContent));

describe("figure of a drawing that is no chart of ours", () => {
  test("shows it once, as it is, at every width", () => {
    const made = framed(square);
    expect(made.querySelectorAll(".drawing")).toHaveLength(1);
    expect(made.querySelector(".drawing")?.hasAttribute("data-width")).toBe(false);
    expect(made.querySelector(".drawing > svg > rect")?.getAttribute("width")).toBe("10");
  });

  test("gets table, source line, cards and file from the rows given beside it", () => {
    const made = framed(square);
    expect([...made.querySelectorAll("th[scope=col]")].map(({textContent}) => textContent)).toEqual([
      "shore",
      "wet days"
    ]);
    expect(cells(made)).toEqual([
      ["North", "12"],
      ["South", ""]
    ]);
    expect(made.querySelector(".figure-sources")?.textContent).toBe("Source: our table of ducks");
    expect(made.querySelector("tbody a")?.getAttribute("href")).toBe("#row-ducks-North");
    expect(made.querySelector(".figure-description")?.textContent).toBe(
      "Drawing of 2 rows: shore, wet days."
    );
  });

  test("gives a claim's row its speaker, figure and card", () => {
    const made = framed(square, {rows: [claim("shore")]});
    expect(cells(made)[0]?.slice(0, 2)).toEqual(["The ranger", "about 40 miles (about 64 km)"]);
    expect(made.querySelector("tbody a")?.getAttribute("href")).toBe("#claim-shore");
  });

  test("takes the columns that are told, a table made already, and a description", () => {
    expect(cells(framed(square, {rows: ducks, table: {shore: "Shore"}}))).toEqual([["North"], ["South"]]);
    const table = {columns: [{name: "sum", label: "Sum"}], rows: [{cells: ["12"], provenance: null}]};
    const made = framed(square, {rows: ducks, table, description: "A square."});
    expect(cells(made)).toEqual([["12"]]);
    expect(made.querySelector(".figure-description")?.textContent).toBe("A square.");
  });

  test("is one image, named by the title and described by the takeaway", () => {
    const root = framed(square).querySelector("svg");
    expect(root?.getAttribute("role")).toBe("img");
    expect(root?.getAttribute("aria-labelledby")).toBe("ducks-title");
    expect(root?.getAttribute("aria-describedby")).toBe("ducks-takeaway ducks-description");
  });

  test("is no image where something in it can be reached", () => {
    const linked = (document: Document) => {
      const drawn = square(document);
      drawn.append(svg(document, "a", {href: "#x"}));
      return drawn;
    };
    expect(framed(linked).querySelector("svg")?.hasAttribute("role")).toBe(false);
  });

  test("takes a plot of Observable Plot, with or without the figure that it puts around a legend", () => {
    const plot = (options: Plot.PlotOptions) => (document: Document) =>
      Plot.plot({
        document,
        marks: [Plot.barX(ducks, {x: "wet_days", y: "shore", fill: "shore"})],
        ...options
      }) as Drawing;
    expect(framed(plot({})).querySelectorAll(".drawing > svg rect").length).toBeGreaterThan(0);
    expect(
      framed(plot({color: {legend: true}})).querySelectorAll(".drawing > figure svg rect").length
    ).toBeGreaterThan(0);
  });

  test("stops at a drawing without rows, and at rows beside a chart that has its own", () => {
    expect(() => framed(square, {})).toThrow('figure "ducks" is a drawing without rows');
    expect(cells(framed(square, {rows: []}))).toEqual([]);
    const dots = defineChart<object, object>({
      name: "dots",
      family: "magnitude",
      summary: "",
      use: "",
      avoid: "",
      wants: "",
      draw: (_, __, frame) => chartRoot(frame, "dots", 10),
      describe: () => "",
      table: () => ({columns: [], rows: []})
    });
    expect(() => figure(chartEdition(), dots([]), {...texts, rows: ducks})).toThrow(
      'figure "ducks" is a dots chart'
    );
  });
});

describe("figure of a fluid chart", () => {
  const list = defineChart<object, object, HTMLElement>({
    name: "list",
    family: "magnitude",
    summary: "",
    use: "",
    avoid: "",
    wants: "",
    fluid: true,
    draw: (_, __, {document}) => {
      const table = document.createElement("table");
      table.className = "data";
      return table;
    },
    describe: () => "A list.",
    table: () => ({columns: [{name: "a", label: "A"}], rows: []})
  });

  test("draws it once, and gives no second table where it is one", () => {
    const made = figure(chartEdition(), list([]), texts) as HTMLElement;
    expect(made.querySelectorAll("table")).toHaveLength(1);
    expect(made.querySelector(".drawing > table")?.getAttribute("aria-labelledby")).toBe("ducks-title");
    expect(made.querySelector("summary")?.textContent).toBe("In words");
    expect(made.querySelector(".figure-file")).not.toBeNull();
  });
});
