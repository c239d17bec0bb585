import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {heldNodes} from "./heldNodes.ts";
import {placesIn} from "./observe/places.ts";

const {document} = new JSDOM('<div class="cell"><p><b></b></p></div><div class="cell"></div><i></i>').window;
const [first, second] = [...document.querySelectorAll(".cell")] as [Element, Element];
const places = placesIn(
  document,
  new Map([
    [1, first],
    [2, second]
  ])
);
const shown = first.querySelector("b") as Element;
const held = (value: unknown) => heldNodes(new Map([["x", value]]), places);

test.each([
  ["a node", shown],
  ["a list", [1, shown]],
  ["a set", new Set([shown])],
  ["a map", new Map([["a", shown]])],
  ["an object", {a: null, b: shown, c: first.firstElementChild}]
])("%s that a cell shows, or that holds one, is held once", (_, value) => {
  expect(held(value)).toEqual([{name: "x", shownBy: 1}]);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 1],
  ["a function", () => shown],
  ["an empty list", []],
  ["a node that is not shown", document.createElement("p")],
  ["a node of the page that no cell shows", document.querySelector("i")],
  ["the document", document],
  [
    "an object of a class",
    new (class {
      node = shown;
    })()
  ]
])("%s holds none", (_, value) => {
  expect(held(value)).toEqual([]);
});
