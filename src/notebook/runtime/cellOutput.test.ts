import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {cellOutput} from "./cellOutput.ts";

test("what comes takes the place of what was prerendered in one change, so that no browser scrolls for it", async () => {
  const {document, MutationObserver} = new JSDOM("<div><p>before</p></div>").window;
  const [root] = document.querySelectorAll("div");
  const changes: (readonly [added: number, removed: number])[] = [];
  new MutationObserver(records => {
    for (const {addedNodes, removedNodes} of records) changes.push([addedNodes.length, removedNodes.length]);
  }).observe(root!, {childList: true});
  const output = cellOutput(root!, document, {waits() {}, came() {}, failed() {}});
  const node = document.createElement("p");
  output.clear();
  output.show(node, null);
  output.settle();
  await Promise.resolve();
  expect(changes).toEqual([[1, 1]]);
  expect([...root!.children]).toEqual([node]);
});
