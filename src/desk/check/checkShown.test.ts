import {describe, expect, test} from "vitest";
import {claim as made, quantity, source} from "../../../test/claimFixtures.ts";
import type {Claim} from "../../claims/index.ts";
import {type Notebook, readNotebook} from "../../notebook/index.ts";
import {checkShown} from "./checkShown.ts";
import {findingText} from "./finding.ts";
import type {CheckRow, Known} from "./known.ts";

const html = `<notebook>
  <script id="1" type="module">
    display(figure(bar(rows), {id: "shores", title: "Shores", takeaway: "They differ."}));
  </script>
  <script id="2" type="text/markdown">
    The shore is \${cite("shore")} long, by \${count} of us.
  </script>
</notebook>`;
const notebook = readNotebook(html, "lake.html") as Notebook;

function known(claims: readonly Claim[], checks: Readonly<Record<string, CheckRow>> = {}): Known {
  return {
    claims: new Map(claims.map(claim => [claim.id, claim])),
    claimIds: new Set(claims.map(({id}) => id)),
    sourceIds: new Set([source.id]),
    referenceIds: new Set(),
    checks: new Map(Object.entries(checks).map(([id, row]) => [id, [row]])),
    supersededBy: new Map(claims.flatMap(({id, supersedes}) => (supersedes ? [[supersedes, id]] : [])))
  };
}

const mark = (...ids: readonly string[]) =>
  `<a class="mark" role="graphics-symbol" aria-label="a mark" data-claims="${ids.join(" ")}"><path></path></a>`;
const figure = (marks: string, {chart = "bar", takeaway = "They differ."} = {}) =>
  `<figure data-figure="shores" data-chart="${chart}"><p class="figure-takeaway">${takeaway}</p><svg>${marks}</svg></figure>`;
const cited = (id: string) =>
  `<p>The shore is <a class="claim" data-claim="${id}"><data>40 miles</data></a> long.</p>`;

function found(known: Known, cells: Readonly<Record<number, string>>): string[] {
  const story = {cells: Object.entries(cells).map(([id, html]) => ({id: Number(id), html}))};
  return checkShown(notebook, story, known, "en").map(
    finding => `${finding.rule} ${findingText({...finding, fix: null})}`
  );
}

const shore = made("shore");
const differing: CheckRow = {verdict: "differs", detail: "12 miles more", isMeasurement: true};

describe("checkShown finds", () => {
  test("nothing in a sound story", () => {
    const claims = known([shore, made("isle")], {isle: {...differing, verdict: "consistent"}});
    expect(found(claims, {1: figure(mark("shore") + mark("isle")), 2: cited("shore")})).toEqual([]);
    expect(found(claims, {})).toEqual([]);
    expect(found(claims, {1: "", 2: "", 9: cited("nothing")})).toEqual([]);
  });

  test("a claim that does not exist, drawn or cited", () => {
    expect(found(known([shore]), {1: figure(mark("shoer")), 2: cited("shroe")})).toEqual([
      'no-such-claim lake.html:3:36 cell 1 there is no claim "shoer"',
      'no-such-claim lake.html:6:5 cell 2 there is no claim "shroe"'
    ]);
  });

  test("a claim whose source is in no table", () => {
    const lost = made("shore", {source: {...source, id: "lost"}});
    expect(found(known([lost]), {2: cited("shore")})).toEqual([
      'no-source lake.html:6:25 cell 2 claim "shore" has no source in data/sources.csv'
    ]);
  });

  test("a link in prose that sets no input, or leads to no figure or mark", () => {
    const input = '<form data-input="pace"></form>';
    const to = (...hrefs: readonly string[]) => hrefs.map(href => `<a href="${href}">so</a>`).join("");
    const sound = to(
      "?pace=20#shores",
      "?unit=mi",
      "?pace=20&amp;unit=km",
      "?show=shore#shores",
      "?show=shore"
    );
    const cells = (links: string) => ({1: figure(mark("shore")) + input, 2: links});
    expect(found(known([shore]), cells(sound))).toEqual([
      'no-such-figure lake.html:6:5 cell 2 the link "?show=shore" leads to no figure'
    ]);
    expect(
      found(known([shore]), cells(to("?pase=2#shores", "?unit=ell", "?pace=2#shore", "?show=isle#shores")))
    ).toEqual([
      'no-such-input lake.html:6:5 cell 2 the link "?pase=2#shores" sets "pase", which is no input of the story',
      'no-such-input lake.html:6:5 cell 2 the link "?unit=ell" asks for "ell", which readers cannot choose',
      'no-such-figure lake.html:6:5 cell 2 the link "?pace=2#shore" leads to "shore", which is no figure of the story',
      'no-such-mark lake.html:6:5 cell 2 no mark of the figure "shores" stands for "isle"'
    ]);
    expect(found(known([]), {2: to("?__proto__=1", "?%=%#%E0")})).toEqual([
      'no-such-input lake.html:6:5 cell 2 the link "?__proto__=1" sets "__proto__", which is no input of the story',
      'no-such-input lake.html:6:5 cell 2 the link "?%=%#%E0" sets "%", which is no input of the story',
      'no-such-figure lake.html:6:5 cell 2 the link "?%=%#%E0" leads to "%E0", which is no figure of the story'
    ]);
  });

  test("an input whose name an address uses otherwise", () => {
    expect(found(known([]), {1: '<form data-input="unit"></form><form data-input="units"></form>'})).toEqual([
      'input-name lake.html:3:5 cell 1 an input is called "unit", which means something else in an address'
    ]);
  });

  test("a mark that leads to nothing, but none that leads to rows", () => {
    const bare = `<g class="mark" role="graphics-symbol" aria-label="a mark"></g>`;
    const row = `<g class="mark" role="graphics-symbol" aria-label="a mark" data-table="places"></g>`;
    expect(found(known([]), {1: figure(bare + row)})).toEqual([
      'no-source lake.html:3:36 cell 1 the mark "a mark" leads to no claim and no row'
    ]);
  });

  test("a claim that differs from its check, unless its note says so", () => {
    expect(found(known([shore], {shore: differing}), {2: cited("shore")})).toEqual([
      'differs-unexplained lake.html:6:25 cell 2 claim "shore" differs from its check (12 miles more) and has no note'
    ]);
    const noted = made("shore", {note: "It was measured along the path."});
    expect(found(known([noted], {shore: differing}), {2: cited("shore")})).toEqual([]);
    const blank = made("shore", {note: " "});
    expect(found(known([blank], {shore: differing}), {2: cited("shore")})).toHaveLength(1);
  });

  test("a superseded claim in use, told once", () => {
    const claims = known([shore, made("newer", {supersedes: "shore"})]);
    expect(found(claims, {1: figure(mark("shore")), 2: cited("shore")})).toEqual([
      'superseded lake.html:3:36 cell 1 claim "shore" is superseded by "newer"'
    ]);
    expect(found(claims, {2: cited("newer")})).toEqual([]);
  });

  test("a figure without takeaway", () => {
    expect(found(known([shore]), {1: figure(mark("shore"), {takeaway: " "})})).toEqual([
      'no-takeaway lake.html:3:36 cell 1 figure "shores" has no takeaway'
    ]);
  });

  test("two measures on one axis, but not in panels, places or dates", () => {
    const claims = known([shore, made("width", {measure: "width"})]);
    const marks = mark("shore") + mark("width");
    expect(found(claims, {1: figure(marks)})).toEqual([
      'mixed-measures lake.html:3:36 cell 1 figure "shores" puts length and width on one axis'
    ]);
    for (const chart of [
      "claim-ladder",
      "dot-map",
      "known-when",
      "locator-map",
      "timeline",
      "who-says-what"
    ]) {
      expect(found(claims, {1: figure(marks, {chart})})).toEqual([]);
    }
  });

  test("two dimensions on one axis", () => {
    const days = made("days", {quantity: quantity({unit: "d"})});
    expect(found(known([shore, days]), {1: figure(mark("shore") + mark("days"))})).toEqual([
      'mixed-units lake.html:3:36 cell 1 figure "shores" puts mi and d on one axis, which do not convert'
    ]);
    const km = made("km", {quantity: quantity({unit: "km"})});
    expect(found(known([shore, km]), {1: figure(mark("shore") + mark("km"))})).toEqual([]);
  });

  test("one measurement drawn or added up as two", () => {
    const claims = known([shore, made("shore-km", {sameAs: "shore"}), made("shore-m", {sameAs: "shore"})]);
    expect(found(claims, {1: figure(mark("shore") + mark("shore-km"))})).toEqual([
      'counted-twice lake.html:3:36 cell 1 figure "shores" counts one measurement as 2: shore, shore-km are wordings of it'
    ]);
    expect(found(claims, {1: figure(mark("shore-km", "shore-m"))})).toHaveLength(1);
    expect(found(claims, {1: figure(mark("shore") + mark("shore-km"), {chart: "claim-ladder"})})).toEqual([]);
    // The same chart at another width.
    expect(found(claims, {1: figure(mark("shore") + mark("shore"))})).toEqual([]);
  });

  test("what a computed mark was computed from may be of several measures", () => {
    const claims = known([shore, made("spacing", {measure: "spacing"})]);
    expect(found(claims, {1: figure(mark("shore", "spacing"))})).toEqual([]);
  });

  test("a number that is filled in and leads nowhere", () => {
    expect(found(known([shore]), {2: "<p>The shore is long, by 12 of us.</p>"})).toEqual([
      'number-unbound lake.html:6:5 cell 2 number "12" leads to no claim and no computation'
    ]);
    const free = `<p>By <span class="plain">12</span> on 2 May 2020, <code>40</code>, <svg><text>7</text></svg>, km<sup>2</sup>.</p>`;
    expect(found(known([shore]), {2: free})).toEqual([]);
  });
});
