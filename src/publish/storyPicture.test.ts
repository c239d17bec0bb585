import {expect, test} from "vitest";
import {storyPicture} from "./storyPicture.ts";

const drawing = (width: number, height: number, content = "") =>
  `<div class="drawing" data-width="${width}"><svg class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-label="x">${content}</svg></div>`;
const figure = (...drawings: readonly string[]) =>
  `<figure class="figure" id="f"><h2 class="figure-title">Ducks &lt;counted&gt;</h2>${drawings.join("")}</figure>`;
const picture = (html: string, unit: "km" | "mi" = "km") => storyPicture([{html: "<p>x</p>"}, {html}], unit);

const drawn = (html: string, unit?: "km" | "mi") => picture(html, unit)?.drawings.map(({svg}) => svg) ?? [];

test("is the first chart's drawings as wide as a card or less, the narrowest first, and says the figure's title", () => {
  const found = picture(
    figure(drawing(480, 300), drawing(320, 200), drawing(680, 400)) + figure(drawing(480, 100))
  );
  expect(found?.says).toBe("Ducks <counted>");
  expect(found?.drawings.map(({width}) => width)).toEqual([320, 480]);
  expect(found?.drawings[1]?.svg).toContain('viewBox="0 0 480 300"');
});

test("is shown whole up to a square, and cut where it is taller, but through no line of text", () => {
  const at = (height: number, ...lines: readonly number[]) =>
    drawn(figure(drawing(480, height, lines.map(y => `<text y="${y}">x</text>`).join(""))))[0];
  expect(at(480)).toContain('viewBox="0 0 480 480"');
  expect(at(900, 100)).toContain('viewBox="0 0 480 320"');
  expect(at(900, 322)).toContain('viewBox="0 0 480 310"');
  expect(at(900, 322, 314)).toContain('viewBox="0 0 480 302"');
  expect(
    drawn(figure(drawing(480, 900, '<g transform="translate(10, 300)"><text y="20">x</text></g>')))[0]
  ).toContain('viewBox="0 0 480 308"');
});

test("is cut above a row that is not whole", () => {
  const heads = [100, 200, 300, 400].map(y => `<text y="${y}">x</text>`).join("");
  const cut = drawn(figure(drawing(480, 900, `<g font-weight="600">${heads}</g><text y="312">y</text>`)))[0];
  expect(cut).toContain('viewBox="0 0 480 284"');
});

test("is in the story's unit, still, and nameless: its place on the page names it", () => {
  const both = drawing(
    480,
    200,
    '<g class="in-km"><text>1 km</text></g><g class="in-mi"><text>1 mi</text></g><a class="mark" href="#c" tabindex="0"><rect/></a>'
  );
  expect(drawn(figure(both))[0]).toContain("1 km");
  expect(drawn(figure(both), "mi")[0]).toMatch(/^(?!.*1 km).*1 mi/su);
  expect(drawn(figure(both))[0]).not.toMatch(/<a |tabindex|aria-|in-km/u);
});

test.each([
  ["no cell", []],
  ["no figure", [{html: "<p>x</p>"}]],
  ["a table for a figure", [{html: '<figure class="figure"><table></table></figure>'}]],
  ["a drawing of its own", [{html: '<svg class="chart"></svg>'}]]
])("there is none of %s", (_, cells) => expect(storyPicture(cells, "km")).toBeNull());
