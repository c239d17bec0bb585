// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {announcer} from "./announce.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

const told = () => document.querySelector('[role="status"]')?.textContent;

test("says the first at once, and of what follows the newest, twice a second at most", () => {
  const say = announcer(document);
  say("a");
  expect(told()).toBe("a");
  for (const each of ["b", "c", "d"]) say(each);
  expect(told()).toBe("a");
  vi.advanceTimersByTime(499);
  expect(told()).toBe("a");
  vi.advanceTimersByTime(1);
  expect(told()).toBe("d");
});

test("says the same again as a change", () => {
  const say = announcer(document);
  say("a");
  vi.advanceTimersByTime(1000);
  say("a");
  expect(told()).not.toBe("a");
  expect(told()?.trim()).toBe("a");
});
