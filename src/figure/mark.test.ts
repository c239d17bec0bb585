import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {chartFrame} from "../../test/chartFrame.ts";
import {chartRoot} from "./chartRoot.ts";
import {mark} from "./mark.ts";
import {svg} from "./svg.ts";

const {document} = chartEdition();
const provenance = {table: "lengths", keys: ["shore"], claims: ["shore", "shore-km"]};

describe("mark", () => {
  test("is a named symbol that leads to the card of its first claim", () => {
    const made = mark(document, {name: "about 40 miles", provenance}, svg(document, "circle"));
    expect(made.tagName).toBe("a");
    expect(made.getAttribute("role")).toBe("graphics-symbol");
    expect(made.getAttribute("aria-label")).toBe("about 40 miles");
    expect(made.getAttribute("href")).toBe("#claim-shore");
    expect(made.getAttribute("data-claims")).toBe("shore shore-km");
    expect(made.children).toHaveLength(1);
  });

  test("of an observation has its table, keys and count, and leads nowhere", () => {
    const made = mark(document, {
      name: "3 boats",
      provenance: {table: "boats", keys: ["a", "b"], count: 2, claims: []}
    });
    expect(made.tagName).toBe("g");
    expect(made.hasAttribute("href")).toBe(false);
    expect(made.hasAttribute("data-claims")).toBe(false);
    expect(made.getAttribute("data-keys")).toBe("a b");
    expect(made.getAttribute("data-count")).toBe("2");
  });

  test("without provenance is a plain symbol", () => {
    const made = mark(document, {name: "the shore", provenance: null, class: "outline"});
    expect(made.getAttribute("class")).toBe("mark outline");
    expect(made.hasAttribute("data-table")).toBe(false);
  });

  test.for(["", "  ", "\n"])("throws without a name: %j", name => {
    expect(() => mark(document, {name, provenance})).toThrow("a mark has no name");
  });
});

describe("chartRoot", () => {
  test("puts its first mark, and no other, in the tab order", () => {
    const named = (name: string) => mark(document, {name, provenance: null});
    const root = chartRoot(chartFrame(), "x", 100, named("one"), svg(document, "g", {}, named("two")));
    expect([...root.querySelectorAll(".mark")].map(each => each.getAttribute("tabindex"))).toEqual([
      "0",
      "-1"
    ]);
  });

  test("is a graphics document of the frame's size, also without marks", () => {
    const root = chartRoot(chartFrame(320), "x", 99.6);
    expect(root.getAttribute("role")).toBe("graphics-document");
    expect(root.getAttribute("viewBox")).toBe("0 0 320 100");
  });
});
