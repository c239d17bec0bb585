import {describe, expect, test} from "vitest";
import {hedgeAfter, hedgeBefore} from "./hedgeWords.ts";

describe("hedgeBefore", () => {
  test.each([
    ["It has exceeded ", "more_than"],
    ["of at  least ", "at_least"],
    ["no more than ", "at_most"],
    ["More than a total of ", "more_than"],
    ["fewer than ", "fewer_than"],
    ["some ", "about"],
    ["approx. ", "about"],
    ["≥ ", "at_least"],
    ["almost ", "nearly"],
    ["about between ", "about"]
  ])("%j ends with %s", (text, hedge) => expect(hedgeBefore(text)?.hedge).toBe(hedge));

  test.each(["", "as close as ", "just ", "handsome ", "about the ", "at least, "])(
    "%j ends with none",
    text => {
      expect(hedgeBefore(text)).toBeNull();
    }
  );
});

describe("hedgeAfter", () => {
  test.each([
    ["+ people", "at_least"],
    [" or more tanks", "at_least"],
    [" or fewer", "at_most"],
    [" or so", "about"]
  ])("%j begins with %s", (text, hedge) => expect(hedgeAfter(text)?.hedge).toBe(hedge));

  test.each(["", " or moreover", " tanks or more"])("%j begins with none", text => {
    expect(hedgeAfter(text)).toBeNull();
  });
});
