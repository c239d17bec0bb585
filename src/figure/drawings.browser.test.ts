import {afterEach, expect, test, vi} from "vitest";
import type {Chart} from "./chart.ts";
import {chartRoot} from "./chartRoot.ts";
import {drawings} from "./drawings.ts";
import type {Edition} from "./edition.ts";
import {endMatter} from "./endMatter.ts";
import type {Frame} from "./frame.ts";
import {svg} from "./svg.ts";

const drawn: number[] = [];
const draw = (frame: Frame) => {
  drawn.push(frame.width);
  return chartRoot(frame, "x", 40, svg(frame.document, "g", {id: `${frame.id}-part`}));
};
const chart = (changes: Partial<Chart> = {}): Chart => ({
  name: "x",
  family: "magnitude",
  rows: [],
  draw,
  describe: () => "",
  table: () => ({columns: [], rows: []}),
  ...changes
});
const edition = (changes: Partial<Edition> = {}): Edition => ({
  document,
  locale: "en",
  claims: new Map(),
  checks: new Map(),
  references: new Map(),
  sources: new Map(),
  speakers: new Map(),
  widths: null,
  columnWidth: () => 500,
  dataPath: "",
  endMatter,
  picturePath: null,
  ...changes
});

function columnOf(width: number, ...children: Node[]): HTMLElement {
  const column = document.createElement("div");
  column.style.width = `${width}px`;
  column.append(...children);
  return document.body.appendChild(column);
}

const widthsIn = (holder: HTMLElement) =>
  [...holder.querySelectorAll("svg")].map(each => each.getAttribute("width"));

afterEach(() => {
  document.body.replaceChildren();
  drawn.length = 0;
});

test("are the one that published pages show at the column's width, drawn again when they show another", async () => {
  const holder = await drawings(edition(), chart(), "x");
  expect(widthsIn(holder)).toEqual(["480"]);
  const column = columnOf(500, holder);
  column.style.width = "360px";
  await vi.waitFor(() => expect(widthsIn(holder)).toEqual(["320"]));
  column.style.width = "700px";
  await vi.waitFor(() => expect(widthsIn(holder)).toEqual(["680"]));
  column.style.width = "760px";
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(drawn).toEqual([480, 320, 680]);
});

test("are drawn again for an async chart, the latest width winning", async () => {
  const late = chart({
    draw: async frame => {
      await new Promise(done => setTimeout(done, frame.width === 320 ? 80 : 1));
      return draw(frame);
    }
  });
  const holder = await drawings(edition(), late, "x");
  const column = columnOf(500, holder);
  column.style.width = "300px";
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  column.style.width = "720px";
  await vi.waitFor(() => expect(drawn).toEqual(expect.arrayContaining([320, 680])));
  await vi.waitFor(() => expect(widthsIn(holder)).toEqual(["680"]));
});

test("are not drawn for a column that is hidden, nor below the narrowest", async () => {
  const holder = await drawings(edition({columnWidth: () => 0}), chart(), "x");
  expect(widthsIn(holder)).toEqual(["320"]);
  const column = columnOf(500, holder);
  await vi.waitFor(() => expect(widthsIn(holder)).toEqual(["480"]));
  column.style.display = "none";
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  column.style.display = "";
  column.style.width = "300px";
  await vi.waitFor(() => expect(widthsIn(holder)).toEqual(["320"]));
  expect(drawn).toEqual([320, 480, 320]);
});

test("are one per width of the edition, each with ids of its own, and stay as they are", async () => {
  const holder = await drawings(edition({widths: [320, 640]}), chart(), "x");
  const column = columnOf(500, holder);
  expect(widthsIn(holder)).toEqual(["320", "640"]);
  expect([...holder.querySelectorAll("g")].map(({id}) => id)).toEqual(["x-320-part", "x-640-part"]);
  column.style.width = "360px";
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(drawn).toEqual([320, 640]);
});

test("are named and described by the figure's title, takeaway and description", async () => {
  const holder = await drawings(edition({widths: [320]}), chart(), "shores");
  const root = holder.querySelector("svg");
  expect(root?.getAttribute("aria-labelledby")).toBe("shores-title");
  expect(root?.getAttribute("aria-describedby")).toBe("shores-takeaway shores-description");
  expect(root?.getAttribute("role")).toBe("graphics-document");
});
