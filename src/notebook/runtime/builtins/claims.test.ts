// @vitest-environment jsdom
import {expect, test} from "vitest";
import {chartEdition} from "../../../../test/chartEdition.ts";
import {claim, quantity} from "../../../../test/claimFixtures.ts";
import {
  type FixtureCell,
  js,
  md,
  notebookOf,
  openStory
} from "../../../../test/fixtures/notebooks/openStory.ts";
import {cellErrorText} from "../cellError.ts";

const shore = claim("shore", {quantity: quantity({value: 40, unit: "mi"})});
const inline = (code: string) => `$${`{${code}}`}`;

async function open(...cells: readonly FixtureCell[]) {
  const story = await openStory(notebookOf(...cells), {edition: () => chartEdition([shore], {document})});
  return {story, errors: (await story.settled()).map(cellErrorText)};
}

test("cite in prose is a link to the claim's card, which the page keeps", async () => {
  const {story, errors} = await open(md(`It is ${inline('cite("shore")')} long.`));
  expect(errors).toEqual([]);
  expect(story.cell(1).querySelector('a[data-claim="shore"] data')?.getAttribute("value")).toBe("40");
  expect(document.getElementById("claim-shore")).not.toBeNull();
});

test("claim is the claim itself", async () => {
  const {story} = await open(js('const said = claim("shore").quantity.value;'));
  expect(await story.value("said")).toBe(40);
});

test("a claim that is not there is the cell's error", async () => {
  const {story, errors} = await open(md(inline('cite("shoal")')), js("1"));
  expect(errors).toEqual([expect.stringMatching(/^story\.html:5 cell 1 failed: .*"shoal"/)]);
  expect(story.cell(2).textContent).toBe("1");
});

const chart = `({
  name: "plain", family: "magnitude", rows: [],
  draw: ({document}) => document.createElementNS("http://www.w3.org/2000/svg", "svg"),
  describe: () => "Nothing.",
  table: () => ({columns: [{name: "a", label: "A"}], rows: []})
})`;

test("a figure keeps the claims of its words", async () => {
  const {story, errors} = await open(
    js(
      `figure(${chart}, {id: "lake", title: "The lake", takeaway: words\`It is ${inline('claim("shore")')}.\`})`
    )
  );
  expect(errors).toEqual([]);
  expect(story.cell(1).querySelector('figure#lake a[data-claim="shore"]')).not.toBeNull();
});

test("a table is that of a chart, or any", async () => {
  const {story, errors} = await open(
    js(`table(${chart}, "Of a chart")`),
    js('table({columns: [], rows: []}, "Any")')
  );
  expect(errors).toEqual([]);
  expect([1, 2].map(id => story.cell(id).querySelector("table caption")?.textContent)).toEqual([
    "Of a chart",
    "Any"
  ]);
});
