import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {outlineTexts} from "./outlineTexts.ts";
import {textOutline} from "./textOutline.ts";

function outlined(markup: string): SVGSVGElement {
  const {document} = new JSDOM(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`).window;
  const root = document.querySelector("svg");
  if (!root) throw new Error("no svg");
  outlineTexts(root);
  return root;
}

const place = (root: Element, at = 0) => {
  const transform = [...root.querySelectorAll("path")][at]?.getAttribute("transform") ?? "";
  const [, x, y, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/u.exec(transform) ?? [];
  return [Number(x), Number(y), Number(scale)];
};

test("a text becomes its outlines, with what it said as a label", () => {
  const root = outlined('<text x="10" y="20" font-size="16" fill="red" class="a">64 km</text>');
  expect(root.querySelector("text")).toBeNull();
  const group = root.querySelector("g");
  expect(group?.getAttribute("aria-label")).toBe("64 km");
  expect(group?.getAttribute("role")).toBe("img");
  expect(group?.getAttribute("fill")).toBe("red");
  expect(root.querySelector("path")?.getAttribute("d")).toBe(textOutline("64 km", 400).path);
  expect(place(root)).toEqual([10, 20, 0.016]);
});

test("one that is hidden from screen readers stays so", () => {
  const group = outlined('<text aria-hidden="true">a</text>').querySelector("g");
  expect(group?.getAttribute("aria-hidden")).toBe("true");
  expect(group?.hasAttribute("role")).toBe(false);
});

test("anchors, shifts and baselines move it; size and weight are inherited", () => {
  const {advance} = textOutline("abc", 600);
  const root = outlined(
    '<g font-size="10" font-weight="bold"><text x="100" text-anchor="end">abc</text>' +
      '<text x="100" text-anchor="middle">abc</text><text x="5" y="5" dx="1" dy="0.5em">abc</text></g>'
  );
  expect(place(root, 0)[0]).toBeCloseTo(100 - advance / 100, 1);
  expect(place(root, 1)[0]).toBeCloseTo(100 - advance / 200, 1);
  expect(place(root, 2)).toEqual([6, 10, 0.01]);
});

test("lines of a text are placed each by its own", () => {
  const root = outlined(
    '<text x="3" font-size="10"><tspan x="3" y="10">one</tspan><tspan x="3" dy="12">two</tspan></text>'
  );
  expect([place(root, 0)[1], place(root, 1)[1]]).toEqual([10, 22]);
  expect(root.querySelector("g")?.getAttribute("aria-label")).toBe("one two");
});

test("the rim of a text is as wide as before", () => {
  const root = outlined('<text font-size="20" stroke="white" stroke-width="3">a</text>');
  expect(Number(root.querySelector("path")?.getAttribute("stroke-width"))).toBeCloseTo(150);
});

test("an empty text leaves nothing to see", () => {
  expect(outlined("<text></text>").querySelector("path")).toBeNull();
});
