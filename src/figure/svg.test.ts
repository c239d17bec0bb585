import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {svg, svgNamespace} from "./svg.ts";

const {document} = chartEdition();

describe("svg", () => {
  test("makes an element of the SVG namespace with its children", () => {
    const made = svg(document, "g", {class: "axis"}, svg(document, "line"), "km");
    expect(made.namespaceURI).toBe(svgNamespace);
    expect(made.outerHTML).toBe('<g class="axis"><line></line>km</g>');
  });

  test.for([
    [1 / 3, "0.33"],
    [0.1 + 0.2, "0.3"],
    [12.345, "12.35"],
    [-0.001, "0"],
    [-0, "0"],
    [640, "640"],
    [1e12, "1000000000000"]
  ] as const)("rounds %s to %s", ([value, said]) => {
    expect(svg(document, "line", {x1: value}).getAttribute("x1")).toBe(said);
  });

  test("leaves out null and undefined, but not 0 or an empty text", () => {
    const made = svg(document, "circle", {cx: null, cy: undefined, r: 0, class: ""});
    expect(made.outerHTML).toBe('<circle r="0" class=""></circle>');
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "throws on %s, naming where",
    value => {
      expect(() => svg(document, "circle", {cx: value})).toThrow(
        `<circle> would be drawn with cx="${value}"`
      );
    }
  );
});
