import {expect, test} from "vitest";
import {numberNotes} from "./numberNotes.ts";

const cards =
  '<aside id="claim-a" class="card">…</aside><aside class="card" id="claim-b">has <a class="claim" href="#claim-a">1</a></aside>';

test("a figure has the number of its card, each time that it is cited", () => {
  const html =
    '<p><a class="claim" href="#claim-b" data-claim="b">2</a> and <a class="claim" href="#claim-a">1</a>, <a class="claim" href="#claim-b">2</a></p>';
  expect(
    [...numberNotes(cards)(html).matchAll(/href="#claim-(\w)" data-note="(\d)"/gu)].map(([, id, n]) => [
      id,
      n
    ])
  ).toEqual([
    ["b", "2"],
    ["a", "1"],
    ["b", "2"]
  ]);
});

test.each([
  ["a figure without a card", '<a class="claim" href="#claim-c">3</a>'],
  ["another link", '<a href="#claim-a">1</a>'],
  ["a mark", '<a class="mark" href="#claim-a">1</a>'],
  ["nothing", ""]
])("%s stays as it is", (_, html) => expect(numberNotes(cards)(html)).toBe(html));
