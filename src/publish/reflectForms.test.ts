import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {reflectForms} from "./reflectForms.ts";

function reflected(html: string, change: (root: HTMLElement) => void): string {
  const {document} = new JSDOM(html).window;
  change(document.body);
  reflectForms(document.body);
  return document.body.innerHTML;
}

const input = (root: HTMLElement) => root.querySelector("input")!;

test("a slider's value", () => {
  expect(reflected('<input type="range" max="9">', root => (input(root).value = "4"))).toBe(
    '<input type="range" max="9" value="4">'
  );
});

test.each(["checkbox", "radio"])("a %s that is set, and one that is not", type => {
  expect(reflected(`<input type="${type}">`, root => (input(root).checked = true))).toContain('checked=""');
  expect(reflected(`<input type="${type}" checked>`, root => (input(root).checked = false))).not.toContain(
    "checked"
  );
});

test("what a reader could not have typed is kept out: passwords and files", () => {
  expect(reflected('<input type="password">', root => (input(root).value = "secret"))).not.toContain(
    "secret"
  );
  expect(reflected('<input type="file">', () => {})).toBe('<input type="file">');
});

test("the options of a selection, one or several", () => {
  const options = "<option>a</option><option selected>b</option>";
  const html = reflected(`<select>${options}</select>`, root => (root.querySelector("select")!.value = "a"));
  expect(html).toBe('<select><option selected="">a</option><option>b</option></select>');
  const several = reflected(
    `<select multiple>${options}</select>`,
    root => (root.querySelector("option")!.selected = true)
  );
  expect(several).toBe(
    '<select multiple=""><option selected="">a</option><option selected="">b</option></select>'
  );
});

test("a text area's text, with what HTML would read as markup", () => {
  expect(reflected("<textarea></textarea>", root => (root.querySelector("textarea")!.value = "<b>"))).toBe(
    "<textarea>&lt;b&gt;</textarea>"
  );
});

test("open details", () => {
  expect(reflected("<details></details>", root => (root.querySelector("details")!.open = true))).toBe(
    '<details open=""></details>'
  );
});

test("nothing where there are no forms", () => {
  expect(reflected("<p>x</p>", () => {})).toBe("<p>x</p>");
});
