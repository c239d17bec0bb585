import {JSDOM} from "jsdom";
import {beforeAll, expect, test} from "vitest";
import {atWork} from "./cellAtWork.ts";
import {newCell} from "./newCell.ts";
import {isRefusal, watchRefusals} from "./refusals.ts";
import {storyTimers} from "./timers.ts";

const {window} = new JSDOM();
beforeAll(() => watchRefusals(window));

/** What a fetch fails with, and what is noted of the cell that asks. */
async function fetched(input: string | URL | Request) {
  const cell = newCell(
    1,
    storyTimers(() => {}),
    "story"
  );
  const error: unknown = await atWork(cell, () => window["fetch"](input)).catch((reason: unknown) => reason);
  return {error, noted: [...cell.causes.values()]};
}

test.each([
  ["rows.json", "fetches rows.json"],
  ["./", "fetches ./"],
  ["/data/x.csv?a=1", "fetches /data/x.csv?a=1"],
  ["file:///somewhere/on/this/machine/x.csv", "fetches x.csv"],
  [new URL("http://localhost/a/b.csv"), "fetches b.csv"],
  [new Request("http://localhost/a/c.csv"), "fetches c.csv"]
])("the site's own %s is left to the reader's browser", async (input, does) => {
  const {error, noted} = await fetched(input);
  expect(isRefusal(error)).toBe(true);
  expect(noted).toEqual([{kind: "refused", does}]);
});

test.each(["https://example.org/x", "//example.org/x", "http://", "wss://example.org"])(
  "%s is an error, with what to do",
  async input => {
    const {error, noted} = await fetched(input);
    expect(error).toMatchObject({
      name: "TypeError",
      message: expect.stringContaining(`fetches ${input}, which`)
    });
    expect(isRefusal(error)).toBe(false);
    expect(noted).toEqual([]);
  }
);

test.each(["EventSource", "SharedWorker", "WebSocket", "Worker", "XMLHttpRequest"])(
  "a %s is refused",
  name => {
    let error: unknown = null;
    try {
      Reflect.construct(window[name], []);
    } catch (refused) {
      error = refused;
    }
    expect(isRefusal(error)).toBe(true);
  }
);

test.each([null, undefined, "text", new Error("own")])("%s is no refusal", error => {
  expect(isRefusal(error)).toBe(false);
});
