import {describe, expect, test} from "vitest";
import {ferry} from "../../../test/fixtures/desk/ferry.ts";
import {claimHash, readSignOffs} from "../signoff/index.ts";
import type {StoryHtml} from "./appearance.ts";
import {factcheckRows} from "./factcheckRows.ts";
import {sheetCsv} from "./sheetCsv.ts";
import {sheetHtml} from "./sheetHtml.ts";

const {pkg} = ferry();
const depthRow = pkg.tables.get("figures")?.rows.find(({values}) => values.id === "depth")?.values ?? {};
const header = "claim,hash,signed_by,signed_on,note\n";
const signOffs = readSignOffs(
  `${header}depth,${claimHash(depthRow)},A. Desk,2019-06-03,\npassengers,0123456789abcdef,A. Desk,2019-06-03,\n`,
  "desk/signoff.csv"
);
const cited = (id: string, shown: string) =>
  `<a class="claim" href="#claim-${id}" data-claim="${id}"><data value="1">${shown}</data></a>`;
const mark = (claims: string, name: string) =>
  `<a class="mark" href="#claim-${claims.split(" ")[0]}" data-claims="${claims}" data-table="figures" aria-label="${name}"></a>`;
const drawing = (width: number, ...marks: readonly string[]) =>
  `<div class="drawing" data-width="${width}"><svg>${marks.join("")}</svg></div>`;

const story: StoryHtml = {
  cells: [
    {id: 1, html: ""},
    {
      id: 2,
      html: `<p>It is ${cited("crossing-length", '<span class="in-km">about 19 km</span><span class="in-mi">about 12 miles</span>')}; ${cited("passengers", "at least 1,400 people")}, or <a class="claim" href="#claim-computed-1a2b"><data value="50">50</data></a> a bicycle.</p>`
    },
    {
      id: 3,
      html: `<figure data-figure="lengths"><figcaption><h3 class="figure-title">Two lengths</h3><p>Both say ${cited("crossing-length", "about 12 miles")}.</p></figcaption>${drawing(320, mark("crossing-length", "narrow"))}${drawing(600, mark("crossing-length crossing-length-km", "about 12 miles"), `<a class="mark" href="#row-events-ferry-returns" data-table="events" data-keys="ferry-returns" aria-label="Return"></a>`, '<g class="mark" aria-label="Nothing known"></g>')}<p class="figure-note">In ${cited("bicycles", "28")}.</p><table class="data"><tbody><tr data-claims="crossing-length crossing-length-km"><th><a class="claim" href="#claim-crossing-length">12</a></th></tr><tr data-claims="depth"><th scope="row"><a class="claim" href="#claim-depth">The lake</a></th><td>about 18 metres</td></tr></tbody></table></figure>`
    },
    {id: 4, html: `<p>${cited("width", "wide")}</p>`}
  ],
  cards: `<aside id="claim-computed-1a2b"><dl><dt>Computed</dt><dd>people ÷ bicycles</dd><dt>From a claim</dt><dd>${cited("passengers", "at least 1,400 people")}, the harbour office</dd><dt>Seats</dt><dd>3 (your assumption)</dd></dl></aside>`
};
const rows = factcheckRows(story, pkg, signOffs, "en-GB");

describe("factcheckRows", () => {
  test("lists prose, figure texts, marks of the widest drawing and table rows that no mark draws, in reading order", () => {
    expect(
      rows.map(({number, cell, place, figure, shown, id}) => [number, cell, place, figure, shown, id])
    ).toEqual([
      [1, 2, "prose", "", "about 19 km / about 12 miles", "crossing-length"],
      [2, 2, "prose", "", "at least 1,400 people", "passengers"],
      [3, 2, "prose", "", "50", "computed-1a2b"],
      [4, 3, "figure text", "Two lengths", "about 12 miles", "crossing-length"],
      [5, 3, "mark", "Two lengths", "about 12 miles", "crossing-length"],
      [6, 3, "mark", "Two lengths", "about 12 miles", "crossing-length-km"],
      [7, 3, "mark", "Two lengths", "Return", "data/events.csv, line 2"],
      [8, 3, "mark", "Two lengths", "Nothing known", ""],
      [9, 3, "figure text", "Two lengths", "28", "bicycles"],
      [10, 3, "table row", "Two lengths", "The lake · about 18 metres", "depth"],
      [11, 4, "prose", "", "wide", "width"]
    ]);
  });

  test("a claim's line says what, who, where, as stated, checked and signed", () => {
    expect(rows[1]).toMatchObject({
      restsOn: "claim",
      says: "ferry, carried: at least 1,400 people",
      speaker: "the harbour office, as reported by the gazette",
      source: "The gazette of 1 May 2019",
      paragraph: "3",
      asStated: "at least 1,400 people",
      check: "none",
      signOff: "expired: changed since A. Desk signed it on 2019-06-03"
    });
    expect(rows[5]).toMatchObject({
      check: "rounded: the same document gives about 12 miles, which is 19.31 km"
    });
    expect(rows[9]).toMatchObject({signOff: "signed by A. Desk on 2019-06-03", hash: claimHash(depthRow)});
  });

  test("a computed number's line has its formula and its inputs, and is not signed", () => {
    expect(rows[2]).toMatchObject({
      restsOn: "computed",
      says: "Computed: people ÷ bicycles; From a claim: at least 1,400 people, the harbour office; Seats: 3 (your assumption)",
      signOff: "",
      hash: ""
    });
  });

  test("an event's line has the row that it rests on", () => {
    expect(rows[6]).toMatchObject({
      restsOn: "row",
      says: "2019-05-04",
      speaker: "the harbour office",
      source: "The gazette of 1 May 2019",
      paragraph: "1",
      asStated: "run again on 4 May 2019"
    });
  });

  test("what leads nowhere, or to a claim that does not exist, says so", () => {
    expect(rows[7]).toMatchObject({restsOn: "nothing", says: "leads to no source"});
    expect(rows[10]).toMatchObject({restsOn: "nothing", says: 'there is no claim "width"'});
    const lost = {cells: [{id: 1, html: '<a class="claim" href="#claim-computed-x">1</a>'}], cards: ""};
    expect(factcheckRows(lost, pkg, signOffs)).toMatchObject([{says: "its card is not on the page"}]);
  });

  test("a story without figures has no lines", () => {
    expect(factcheckRows({cells: [], cards: ""}, pkg, signOffs)).toEqual([]);
    expect(factcheckRows({cells: [{id: 1, html: "<p>Words.</p>"}], cards: ""}, pkg, signOffs)).toEqual([]);
  });
});

describe("the sheet", () => {
  test("as CSV has a line per row and empty columns to sign", () => {
    const lines = sheetCsv(rows).trimEnd().split("\n");
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toMatch(/^number,cell,place,figure,shown,.*,hash,signed_by,signed_on$/);
    expect(lines.slice(1).every(line => line.endsWith(",,"))).toBe(true);
  });

  test("as CSV is nothing that a spreadsheet runs", () => {
    const [row] = rows;
    if (!row) throw new Error("no row");
    expect(sheetCsv([{...row, shown: "=1+1"}])).toContain("'=1+1");
    expect(sheetCsv([])).toMatch(/^number,[^\n]*\n\n?$/);
  });

  test("as HTML has a row and a box for each line, escapes what it says, and asks nothing of anywhere", () => {
    const [row] = rows;
    if (!row) throw new Error("no row");
    const sheet = {title: "A & <b>", language: "en-GB", rows: [...rows, {...row, shown: '<img src="x">'}]};
    const html = sheetHtml(sheet, "td { color: #000 }");
    expect(html.match(/class="box"/g)).toHaveLength(rows.length + 1);
    expect(html).toContain("<title>Fact-check: A &amp; &lt;b&gt;</title>");
    expect(html).not.toMatch(/<img|<script|<link|https?:|url\(/);
    expect(html).toContain("12 lines in reading order, 5 claims, 1 signed as they stand.");
  });

  test("as HTML of nothing says so", () => {
    expect(sheetHtml({title: "A", language: "en", rows: []}, "")).toContain("shows no figure");
  });
});
