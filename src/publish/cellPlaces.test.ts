import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {cellPlaces} from "./cellPlaces.ts";
import type {EvaluatedCell} from "./evaluateStory.ts";

const figure = '<figure class="figure" id="shores"></figure>';
const steps = '<div class="steps"><p>One.</p></div>';

/** The places of cells that show some HTML, numbered from 1; null for a cell of which nothing is known. */
function places(...html: readonly (string | null)[]): Element {
  const cells = html.map((_, i) => ({id: i + 1}));
  const outputs = new Map<number, EvaluatedCell>(
    html.flatMap((each, i) =>
      each === null ? [] : [[i + 1, {id: i + 1, html: each, verdict: {kind: "static"}} as const]]
    )
  );
  const {document} = new JSDOM(`<article>${cellPlaces(cells, outputs).join("\n")}</article>`).window;
  return document.querySelector("article")!;
}

const children = (parent: Element | null) =>
  [...(parent?.children ?? [])].map(({id, className}) => id || className);

describe("the places of cells", () => {
  test("are one each, in order, whether anything is known of them or not", () => {
    expect(children(places("<p>a</p>", null, ""))).toEqual(["cell-1", "cell-2", "cell-3"]);
    expect(children(places())).toEqual([]);
  });

  test("have a control after inputs that takes these back", () => {
    const article = places('<form data-input="pace"></form>', "<p>a</p>");
    expect(children(article)).toEqual(["cell-1", "reset", "cell-2"]);
    expect(article.querySelector(".reset button")?.getAttribute("type")).toBe("button");
  });

  test("hold a figure and its steps together, past cells that show nothing", () => {
    const article = places("<p>a</p>", figure, "", steps, "<p>b</p>");
    expect(children(article)).toEqual(["cell-1", "stepped", "cell-5"]);
    expect(children(article.querySelector(".stepped"))).toEqual(["cell-2", "cell-3", "cell-4"]);
  });

  test("hold every figure with its own steps", () => {
    const article = places(figure, steps, figure, steps);
    expect(children(article)).toEqual(["stepped", "stepped"]);
    expect([...article.querySelectorAll(".stepped")].map(children)).toEqual([
      ["cell-1", "cell-2"],
      ["cell-3", "cell-4"]
    ]);
  });

  test("leave steps alone where no figure is before them", () => {
    expect(children(places(steps))).toEqual(["cell-1"]);
    expect(children(places(figure, "<p>a</p>", steps))).toEqual(["cell-1", "cell-2", "cell-3"]);
  });
});
