import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {portableDrawing} from "./portableDrawing.ts";

const colours = new Map([
  ["--ink", "#111111"],
  ["--paper", "#eeeeee"]
]);

function portable(inside: string, root = ""): SVGSVGElement {
  const {document} = new JSDOM(`<svg width="10" height="10" ${root}>${inside}</svg>`).window;
  return portableDrawing(document.querySelector("svg")!, colours, "km");
}

test("variables become values, in attributes and in styles", () => {
  const drawn = portable('<path fill="var(--ink)" style="stroke: var(--paper); --own: 1"/>');
  expect(drawn.innerHTML).toBe('<path fill="#111111" stroke="#eeeeee"></path>');
});

test("variables that the drawing sets for itself hold", () => {
  const drawn = portable(
    '<style>:where(.p) {--plot-background: white}</style><rect fill="var(--plot-background)"/>'
  );
  expect(drawn.innerHTML).toBe('<rect fill="white"></rect>');
});

test("a rim keeps its place behind the text", () => {
  const text = portable('<text class="halo" fill="var(--ink)">x</text>').querySelector("text");
  expect(text?.getAttribute("paint-order")).toBe("stroke");
  expect(text?.getAttribute("stroke")).toBe("#eeeeee");
  expect(text?.hasAttribute("class")).toBe(false);
});

test("a mark keeps its name and claims, and leads nowhere", () => {
  const drawn = portable(
    '<a class="mark" href="#claim-x" role="graphics-symbol" aria-label="X" tabindex="0" data-claims="x y" data-table="t"><circle r="1"/></a>'
  );
  expect(drawn.innerHTML).toBe(
    '<g role="graphics-symbol" aria-label="X" data-claims="x y" data-table="t"><circle r="1"></circle></g>'
  );
});

test("lengths are in one unit", () => {
  const inside = '<g class="in-km"><text>3 km</text></g><g class="axis in-mi"><text>2 mi</text></g>';
  expect(portable(inside).textContent).toBe("3 km");
  const {document} = new JSDOM(`<svg>${inside}</svg>`).window;
  expect(portableDrawing(document.querySelector("svg")!, colours, "mi").textContent).toBe("2 mi");
});

test("what is there only to be touched goes; what is drawn stays", () => {
  const drawn = portable(
    '<rect fill="none" pointer-events="all"/><rect fill="none" stroke="red" pointer-events="all"/>'
  );
  expect(drawn.innerHTML).toBe('<rect fill="none" stroke="red"></rect>');
});

test("ids and what refers to them stay", () => {
  const inside =
    '<clipPath id="c"><rect></rect></clipPath><g clip-path="url(#c)"></g><use href="#c"></use><image href="data:image/png;base64,AA"></image>';
  expect(portable(inside).innerHTML).toBe(inside);
});

test.for([
  "<script>alert(1)</script>",
  '<g onclick="alert(1)"/>',
  '<g ONLOAD="alert(1)"/>',
  '<image href="https://example.org/x.png"/>',
  '<image xlink:href="//example.org/x.png"/>',
  '<image href="data:image/svg+xml,<svg/>"/>',
  '<use href="other.svg#x"/>',
  '<rect fill="url(https://example.org/x)"/>',
  "<rect style=\"filter: url('https://example.org/x')\"/>",
  '<rect fill="url(#a) url(//example.org/x)"/>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  "<style>@import url(https://example.org/x.css)</style>",
  '<foreignObject><img src="https://example.org/x.png"></foreignObject>',
  '<animate attributeName="href" to="https://example.org/x"/>',
  '<set attributeName="onclick" to="alert(1)"/>'
])("nothing runs and nothing is fetched: %s", inside => {
  expect(portable(inside).outerHTML).not.toMatch(/alert|example\.org|other\.svg|data:image\/svg/);
});

test("the page's drawing is left as it is", () => {
  const {document} = new JSDOM('<svg><a href="#x" class="mark"><style>p{}</style></a></svg>').window;
  const before = document.body.innerHTML;
  portableDrawing(document.querySelector("svg")!, colours, "km");
  expect(document.body.innerHTML).toBe(before);
});
