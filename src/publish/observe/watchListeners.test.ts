import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {atWork} from "./cellAtWork.ts";
import {newCell} from "./newCell.ts";
import {storyTimers} from "./timers.ts";
import {watchListeners} from "./watchListeners.ts";

function watched() {
  const {window} = new JSDOM("<p></p>");
  watchListeners(window);
  const cell = newCell(
    1,
    storyTimers(() => {}),
    "story"
  );
  const there = () => [...cell.listeners].filter(each => each.isThere()).map(({type}) => type);
  const node = window.document.querySelector("p") as HTMLElement;
  return {window, cell, node, there, run: <T>(f: () => T) => atWork(cell, f)};
}
const noop = () => {};

test("a listener that a cell adds is there until anyone removes it", () => {
  const {node, there, run} = watched();
  run(() => node.addEventListener("click", noop));
  expect(there()).toEqual(["click"]);
  node.removeEventListener("click", noop);
  expect(there()).toEqual([]);
});

test("another type, callback or phase is another listener", () => {
  const {node, there, run} = watched();
  run(() => node.addEventListener("click", noop, true));
  node.removeEventListener("click", noop);
  node.removeEventListener("click", () => {}, true);
  node.removeEventListener("input", noop, true);
  expect(there()).toEqual(["click"]);
  node.removeEventListener("click", noop, {capture: true});
  expect(there()).toEqual([]);
});

test("a signal removes it", () => {
  const {window, node, there, run} = watched();
  const ending = new window.AbortController();
  run(() => node.addEventListener("click", noop, {signal: ending.signal}));
  ending.abort();
  expect(there()).toEqual([]);
});

test("no callback, and what is added outside of cells, is no listener of a cell's", () => {
  const {window, node, there, run} = watched();
  run(() => Reflect.apply(node.addEventListener, node, ["click", null]));
  node.addEventListener("click", noop);
  node.onclick = noop;
  window.addEventListener("click", noop);
  expect(there()).toEqual([]);
});

test("a handler property is there until it is taken off or replaced", () => {
  const {window, node, there, run} = watched();
  run(() => {
    node.onclick = noop;
    window.onresize = noop;
    window.document.onkeydown = noop;
  });
  expect(there()).toEqual(["click", "resize", "keydown"]);
  node.onclick = null;
  expect(there()).toEqual(["resize", "keydown"]);
  run(() => {
    window.onresize = () => {};
  });
  expect(there()).toEqual(["keydown", "resize"]);
});

test("listeners still hear, and removing them all ends that", () => {
  const {window, node, cell, run} = watched();
  let heard = 0;
  const hear = () => ++heard;
  run(() => {
    node.addEventListener("click", hear);
    node.onclick = hear;
  });
  node.dispatchEvent(new window.Event("click"));
  expect(heard).toBe(2);
  for (const listener of cell.listeners) listener.remove();
  node.dispatchEvent(new window.Event("click"));
  expect(heard).toBe(2);
});
