import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {cutByHeadings} from "./cutByHeadings.ts";
import {cutByMarks, hasMarks} from "./cutByMarks.ts";
import type {ShownCell, Slide} from "./slide.ts";

const {document} = new JSDOM("").window;

function cell(id: number, html: string, changes: Partial<ShownCell> = {}): ShownCell {
  const root = document.createElement("div");
  root.innerHTML = html;
  return {id, isLive: false, nodes: [...root.childNodes], notes: [], ...changes};
}

const texts = (slides: readonly Slide[]) =>
  slides.map(({parts}) =>
    parts.map(({nodes, step}) => `${step}:${nodes.map(node => node.textContent?.trim()).join("")}`).join(" ")
  );
const ignore = () => {};

describe("slides by marks", () => {
  test("hold what follows a mark, over cells, up to the next one or to skip; the rest is for readers", () => {
    const cells = [
      cell(1, "<p>a</p><!-- slide --><p>b</p>"),
      cell(2, "<figure>c</figure>"),
      cell(3, "<!--slide--><p>d</p><!-- skip --><p>e</p>"),
      cell(4, "<p>f</p>")
    ];
    expect(hasMarks(cells)).toBe(true);
    expect(texts(cutByMarks(cells, ignore))).toEqual(["0:b 0:c", "0:d"]);
  });

  test("count their steps from one, over cells", () => {
    const cells = [cell(1, "<!-- slide --><p>a</p><!-- step --><p>b</p>"), cell(2, "<!-- step --><p>c</p>")];
    expect(texts(cutByMarks(cells, ignore))).toEqual(["0:a 1:b 2:c"]);
  });

  test("give each slide its own notes, and none to what no slide holds", () => {
    const notes = "<!-- notes -->";
    const cells = [
      cell(1, `${notes}<!-- slide --><p>a</p>${notes}<!-- slide --><p>b</p>${notes}`, {
        notes: ["x", "y", "z"]
      })
    ];
    expect(cutByMarks(cells, ignore).map(slide => slide.notes)).toEqual([["y"], ["z"]]);
  });

  test("leave out slides with nothing on them, and other comments", () => {
    const cells = [cell(1, "<!-- slide --> <!-- slide --><p>a</p><!-- a slide of ours -->")];
    expect(texts(cutByMarks(cells, ignore))).toHaveLength(1);
    expect(cutByMarks([], ignore)).toEqual([]);
  });

  test("do not cut a live cell, and tell of it", () => {
    const told: unknown[] = [];
    const cells = [cell(7, "<!-- slide --><p>a</p><!-- slide --><p>b</p>", {isLive: true})];
    expect(texts(cutByMarks(cells, (...of) => told.push(of)))).toEqual(["0:ab"]);
    expect(told).toEqual([[7, "slide"]]);
  });
});

describe("slides without marks", () => {
  test("begin at each heading, figure and block", () => {
    const cells = [
      cell(1, "<p>a</p><h2>b</h2><p>c</p>"),
      cell(2, "<figure>d</figure>"),
      cell(3, '<div class="block">e</div>')
    ];
    expect(hasMarks(cells)).toBe(false);
    expect(texts(cutByHeadings(cells))).toEqual(["0:a", "0:bc", "0:d", "0:e"]);
  });

  test("keep a heading with the figure right after it", () => {
    expect(texts(cutByHeadings([cell(1, "<h2>a</h2>"), cell(2, "<figure>b</figure>")]))).toEqual(["0:a 0:b"]);
  });

  test("carry long prose on to the next slide", () => {
    const long = `<p>${"word ".repeat(250)}</p>`;
    expect(cutByHeadings([cell(1, long + long)])).toHaveLength(2);
  });

  test("are none of nothing", () => {
    expect(cutByHeadings([])).toEqual([]);
    expect(cutByHeadings([cell(1, "")])).toEqual([]);
  });
});
