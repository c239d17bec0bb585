import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {changeHistory} from "./changeHistory.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lake = "https://lake.example/";

function opened() {
  const window = new JSDOM("", {url: lake}).window as unknown as Window;
  let query = "";
  const history = changeHistory(window, () => `${lake}${query}`);
  return {
    window,
    history,
    change: (name: string, to: string) => {
      query = to;
      history.changing(name);
    },
    at: () => window.location.search,
    entries: () => window.history.length
  };
}

describe("a change", () => {
  test("is one entry, however many events it takes", () => {
    const {history, change, at, entries} = opened();
    for (let pace = 1; pace <= 50; pace++) change("pace", `?pace=${pace}`);
    history.finished();
    expect([at(), entries()]).toEqual(["?pace=50", 2]);
  });

  test("is followed by the address, a few times a second", () => {
    const {window, change, at} = opened();
    const replaced = vi.spyOn(window.history, "replaceState");
    for (let pace = 1; pace <= 50; pace++) {
      change("pace", `?pace=${pace}`);
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(250);
    expect(at()).toBe("?pace=50");
    expect(replaced.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test("of the same input soon after goes on; later, or of another input, it is another", () => {
    const {history, change, entries} = opened();
    change("pace", "?pace=1");
    history.finished();
    vi.advanceTimersByTime(900);
    change("pace", "?pace=2");
    history.finished();
    expect(entries()).toBe(2);
    vi.advanceTimersByTime(1000);
    change("pace", "?pace=3");
    history.finished();
    expect(entries()).toBe(3);
    change("by", "?by=boat");
    expect(entries()).toBe(4);
  });

  test("after the reader went elsewhere in the history is another", () => {
    const {history, change, entries} = opened();
    change("pace", "?pace=1");
    history.moved();
    change("pace", "?pace=2");
    expect(entries()).toBe(3);
  });

  test("that leaves the address as it is writes nothing", () => {
    const {history, change, entries} = opened();
    change("pace", "");
    history.push(lake);
    expect(entries()).toBe(1);
  });
});

test("an address is pushed with what the entry before is known by", () => {
  const {window, history, at} = opened();
  history.push(`${lake}?pace=1`, 3);
  expect([at(), window.history.state]).toEqual(["?pace=1", null]);
});

test("a browser that refuses is left with the address it has", () => {
  const {window, history, change, at} = opened();
  for (const name of ["pushState", "replaceState"] as const)
    vi.spyOn(window.history, name).mockImplementation(() => {
      throw new DOMException("too many", "SecurityError");
    });
  expect(() => {
    change("pace", "?pace=1");
    change("pace", "?pace=2");
    history.finished();
    history.push(`${lake}?pace=3`, 1);
  }).not.toThrow();
  expect(at()).toBe("");
});
