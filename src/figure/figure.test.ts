import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {claim} from "../../test/claimFixtures.ts";
import {type Claim, provenanceOf} from "../claims/index.ts";
import {type Chart, type Drawing, defineChart} from "./chart.ts";
import {chartRoot} from "./chartRoot.ts";
import type {Edition} from "./edition.ts";
import {type FigureOptions, figure} from "./figure.ts";
import {mark} from "./mark.ts";
import {wording} from "./wording.ts";

const shore = claim("shore");
const wide = claim("wide");

const module = {
  name: "dots",
  family: "magnitude",
  summary: "A dot per claim",
  use: "for a test",
  avoid: "elsewhere",
  wants: "rows",
  describe: (rows: readonly Claim[]) => `${rows.length} dots.`,
  table: (rows: readonly Claim[]) => ({
    columns: [
      {name: "id", label: "Claim"},
      {name: "said", label: "As stated", numeric: true}
    ],
    rows: rows.map(row => ({cells: [row.id, row.asStated], provenance: provenanceOf(row)}))
  })
} as const;

const draw = (rows: readonly Claim[], _: object, frame: Parameters<typeof chartRoot>[0]) =>
  chartRoot(
    frame,
    "dots",
    40,
    ...rows.map(row => mark(frame.document, {name: row.id, provenance: provenanceOf(row)}))
  );

const dots = defineChart<Claim, object>({...module, draw});
const lateDots = defineChart<Claim, object>({...module, draw: async (...drawn) => draw(...drawn)});
const texts: FigureOptions = {id: "shores", title: "How long the shore is", takeaway: "It is long."};

const drawn = (options: Partial<FigureOptions> = {}, claims = [shore, wide]) => {
  const edition = chartEdition([shore, wide]);
  const made = figure(edition, dots(claims), {...texts, ...options});
  if ("then" in made) throw new Error("a chart that draws at once gives a figure at once");
  return {made, edition};
};

describe("figure", () => {
  test("has a title, a takeaway, a drawing per width, a description, a table and a file", () => {
    const {made} = drawn({subtitle: "In miles", note: "As reported."});
    expect(made.tagName).toBe("FIGURE");
    expect(made.dataset.figure).toBe("shores");
    expect(made.querySelector(".figure-title")?.textContent).toBe("How long the shore is");
    expect(made.querySelector(".figure-subtitle")?.textContent).toBe("In miles");
    expect(made.querySelector(".figure-takeaway")?.textContent).toBe("It is long.");
    expect(made.querySelector(".figure-note")?.textContent).toBe("As reported.");
    expect([...made.querySelectorAll<HTMLElement>(".drawing")].map(({dataset}) => dataset.width)).toEqual([
      "320",
      "640"
    ]);
    expect(made.querySelector(".figure-description")?.textContent).toBe("2 dots.");
    expect(made.querySelector(".figure-sources")?.textContent).toBe("Source: The lake gazette of 2 May 2020");
  });

  test("has a table that equals the chart's rows, under a caption, with headed rows and columns", () => {
    const {made} = drawn();
    const table = made.querySelector("table");
    expect(table?.caption?.textContent).toBe(texts.title);
    expect(
      [...(table?.querySelectorAll('th[scope="col"]') ?? [])].map(({textContent}) => textContent)
    ).toEqual(["Claim", "As stated"]);
    expect(
      [...(table?.querySelectorAll('th[scope="row"]') ?? [])].map(({textContent}) => textContent)
    ).toEqual(["shore", "wide"]);
    expect(table?.querySelectorAll("tbody tr")).toHaveLength(
      made.querySelectorAll('[data-width="640"] .mark').length
    );
  });

  test("is named and described by what stands in it", () => {
    const {made, edition} = drawn();
    edition.document.body.append(made);
    const named = [made, ...made.querySelectorAll("svg")].flatMap(element =>
      `${element.getAttribute("aria-labelledby") ?? ""} ${element.getAttribute("aria-describedby") ?? ""}`
        .trim()
        .split(" ")
    );
    expect(named).toContain("shores-takeaway");
    for (const id of named) expect(edition.document.getElementById(id)?.textContent).not.toBe("");
  });

  test("keeps the card of each claim in it", () => {
    const {edition} = drawn();
    expect(edition.document.getElementById("claim-shore")).not.toBeNull();
    expect(edition.document.getElementById("claim-wide")).not.toBeNull();
  });

  test("cites the figures of its texts", () => {
    const {made} = drawn({takeaway: wording`It is ${shore}.`, title: wording`${shore} of shore`});
    expect(made.querySelector(".figure-takeaway a.claim")?.getAttribute("href")).toBe("#claim-shore");
    expect(made.querySelector("caption")?.textContent).toBe("about 40 miles of shore");
  });

  test("offers its rows as a CSV file", () => {
    const link = drawn().made.querySelector<HTMLAnchorElement>("a[download]");
    expect(link?.download).toBe("shores.csv");
    expect(decodeURIComponent(link?.getAttribute("href") ?? "")).toContain(
      "\nshore,about 40 miles,lengths,shore,"
    );
  });

  test("offers its picture where the edition has pictures, and it is one", () => {
    const files = (edition: Edition, chart: Chart<Drawing>) => {
      const made = figure(edition, chart, texts);
      if ("then" in made) throw new Error("a chart that draws at once gives a figure at once");
      return [...made.querySelectorAll("a.figure-file")].map(link => link.getAttribute("href")?.slice(0, 20));
    };
    const pictures = chartEdition([shore], {picturePath: "../../images/lake/"});
    const table = defineChart<Claim, object, HTMLElement>({
      ...module,
      fluid: true,
      draw: (_rows, _options, {document}) => document.createElement("table")
    });
    expect(files(pictures, dots([shore]))).toEqual([
      "data:text/csv;charse",
      "../../images/lake/sh",
      "../../images/lake/sh"
    ]);
    expect(files(pictures, table([shore]))).toHaveLength(1);
    expect(files(chartEdition([shore]), dots([shore]))).toHaveLength(1);
  });

  test("of no rows has an empty table and no source line", () => {
    const {made} = drawn({}, []);
    expect(made.querySelectorAll("tbody tr")).toHaveLength(0);
    expect(made.querySelector(".figure-sources")).toBeNull();
  });

  test("is a promise where drawing is one", async () => {
    const promised = figure(chartEdition([shore]), lateDots([shore]), texts);
    expect(promised).toBeInstanceOf(Promise);
    expect((await promised).querySelectorAll("svg")).toHaveLength(2);
  });

  test("rejects where an async drawing fails, and throws where a plain one does", async () => {
    const fails = () => {
      throw new Error("the rows measure different things");
    };
    const broken = defineChart<Claim, object>({...module, draw: fails});
    const lateBroken = defineChart<Claim, object>({...module, draw: async () => fails()});
    expect(() => figure(chartEdition(), broken([]), texts)).toThrow("different things");
    await expect(figure(chartEdition(), lateBroken([]), texts)).rejects.toThrow("different things");
  });

  test.for([
    [{id: "Shores"}, 'figure id "Shores"'],
    [{id: "2-shores"}, 'figure id "2-shores"'],
    [{id: "the shores"}, 'figure id "the shores"'],
    [{id: ""}, 'figure id ""'],
    [{title: ""}, 'figure "shores" has no title'],
    [{title: "  "}, 'figure "shores" has no title'],
    [{takeaway: ""}, 'figure "shores" has no takeaway'],
    [{takeaway: wording` `}, 'figure "shores" has no takeaway']
  ] as const)("throws on %o", ([options, message]) => {
    expect(() => drawn(options)).toThrow(message);
  });

  test("throws where the texts are missing altogether", () => {
    const bare = {} as FigureOptions;
    expect(() => figure(chartEdition(), dots([]), bare)).toThrow('figure id "undefined"');
    expect(() => figure(chartEdition(), dots([]), {...bare, id: "x"})).toThrow("no title");
    expect(() => figure(chartEdition(), dots([]), {...bare, id: "x", title: "X"})).toThrow("no takeaway");
  });
});
