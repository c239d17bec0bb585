import {expect, test} from "vitest";
import {chartEdition} from "../../../test/chartEdition.ts";
import {claim} from "../../../test/claimFixtures.ts";
import {type Claim, provenanceOf} from "../../claims/index.ts";
import {chartRoot, defineChart, figure, redrawOf} from "../../figure/index.ts";
import {drawer} from "./drawer.ts";
import {drawnSize} from "./drawnSize.ts";

const widths: number[] = [];

/** Draws itself 200 pixels high; if it is told to, as high as it is told; and never narrower than 100. */
const plain = (heeds: boolean) =>
  defineChart<Claim, object>({
    name: "plain",
    family: "magnitude",
    summary: "Nothing",
    use: "for a test",
    avoid: "elsewhere",
    wants: "rows",
    describe: () => "Nothing.",
    table: rows => ({
      columns: [{name: "id", label: "Claim"}],
      rows: rows.map(row => ({cells: [row.id], provenance: provenanceOf(row)}))
    }),
    draw: (_, __, frame) => {
      widths.push(frame.width);
      if (frame.width < 100) throw new Error("too narrow");
      return chartRoot(frame, "plain", (heeds ? frame.height : null) ?? 200);
    }
  });

async function drawn(heeds: boolean) {
  const element = await figure(chartEdition([claim("a")]), plain(heeds)([claim("a")]), {
    id: "plain",
    title: "Plain",
    takeaway: "It is plain."
  });
  const made = await drawer(element);
  if (!made) throw new Error("it draws no picture");
  return made;
}

test("a chart that chooses its height fits where there is as much, and nowhere else", async () => {
  const {isFree, draw} = await drawn(false);
  expect(isFree).toBe(false);
  expect(drawnSize((await draw({width: 300, height: 500})) ?? document())).toEqual({width: 300, height: 200});
  expect(await draw({width: 300, height: 199})).toBeNull();
});

test("one that can be told is drawn for its place, as far as that is like its own shape", async () => {
  const {isFree, draw} = await drawn(true);
  expect(isFree).toBe(true);
  expect(drawnSize((await draw({width: 300, height: 250})) ?? document()).height).toBe(250);
  expect(drawnSize((await draw({width: 300, height: 900})) ?? document()).height).toBe(360);
  expect(await draw({width: 300, height: 100})).toBeNull();
});

test("what cannot be drawn so small does not fit", async () => {
  const {draw} = await drawn(true);
  expect(await draw({width: 50, height: 500})).toBeNull();
});

test("each size is drawn once", async () => {
  const {draw} = await drawn(false);
  widths.length = 0;
  for (let i = 0; i < 3; i++) await draw({width: 301, height: 300 + i});
  expect(widths).toEqual([301]);
});

test("an element that no chart drew has nothing to draw again", () => {
  expect(redrawOf(chartEdition().document.createElement("figure"))).toBeNull();
});

function document(): Element {
  throw new Error("it did not fit");
}
