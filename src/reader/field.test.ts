// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {fieldOf, keepPair} from "./field.ts";

function input(html: string): HTMLElement {
  document.body.innerHTML = `<form data-input="x">${html}</form>`;
  return document.querySelector("form")!;
}

const pair =
  '<input type="number" min="10" max="90" value="50"><input type="range" min="10" max="90" step="5" value="50">';
const radios = ["Mill", "Weir"]
  .map(each => `<label><input type="radio" name="r" value="0">${each}</label>`)
  .join("");
const boxes = ["Mill", "Weir", "Inn"]
  .map((each, i) => `<label><input type="checkbox"${i === 0 ? " checked" : ""}> ${each}</label>`)
  .join("");
const options = "<option>Mill<option selected>Weir<option>Inn";

describe("a field", () => {
  test.each([
    ["a number with its slider", pair, ["50"], ["80"]],
    ["a number", '<input type="number" value="5">', ["5"], ["-1"]],
    ["a text", '<input value="a">', ["a"], [""]],
    ["a longer text", "<textarea>a</textarea>", ["a"], ["b, c"]],
    ["a date", '<input type="date" value="2022-02-28">', ["2022-02-28"], ["2022-03-01"]],
    ["a box", '<input type="checkbox">', ["off"], ["on"]],
    ["boxes", boxes, ["Mill"], ["Weir", "Inn"]],
    ["boxes, none of them", boxes, ["Mill"], []],
    ["buttons of which one is chosen", radios, [], ["Weir"]],
    ["a list", `<select>${options}</select>`, ["Weir"], ["Inn"]],
    ["a list of which several are chosen", `<select multiple>${options}</select>`, ["Weir"], ["Mill", "Inn"]]
  ] as const)("%s is read, set, told of, and set back", (_, html, before, after) => {
    const form = input(html);
    const told = vi.fn();
    form.addEventListener("input", told);
    const field = fieldOf(form)!;
    expect(field.read()).toEqual(before);
    field.write(after);
    expect(field.read()).toEqual(after);
    expect(field.read(true)).toEqual(before);
    expect(told).toHaveBeenCalled();
    field.write(before);
    expect(field.read()).toEqual(before);
  });

  test.each([
    ["no number", pair, ["fast"]],
    ["infinity", pair, ["Infinity"]],
    ["nothing", pair, [""]],
    ["nothing at all", pair, []],
    ["a number out of range", '<input type="number" max="9" value="5">', ["10"]],
    ["no date", '<input type="date" value="2022-02-28">', ["yesterday"]],
    ["what is no choice", radios, ["Lake"]],
    ["two where one can be", radios, ["Mill", "Weir"]],
    ["a choice among others that are none", boxes, ["Mill", "Lake"]],
    ["what is no option", `<select>${options}</select>`, ["Lake"]],
    ["neither on nor off", '<input type="checkbox">', ["yes"]]
  ])("does not take %s", (_, html, state) => {
    const form = input(html);
    const told = vi.fn();
    form.addEventListener("input", told);
    const before = fieldOf(form)!.read();
    fieldOf(form)!.write(state);
    expect(fieldOf(form)!.read()).toEqual(before);
    expect(told).not.toHaveBeenCalled();
  });

  test("a slider of the number's scale clamps; one of another scale is left to its form", () => {
    const form = input(pair);
    fieldOf(form)!.write(["1000"]);
    expect(fieldOf(form)!.read()).toEqual(["90"]);
    const scaled = input('<input type="number" value="100"><input type="range" min="0" max="5" value="2">');
    fieldOf(scaled)!.write(["1000"]);
    expect([...scaled.querySelectorAll("input")].map(({value}) => value)).toEqual(["1000", "2"]);
  });

  test("is a control itself, too", () => {
    document.body.innerHTML = '<input data-input="x" value="a">';
    expect(fieldOf(document.querySelector("input")!)?.read()).toEqual(["a"]);
  });

  test.each([
    ["nothing", ""],
    ["a file", '<input type="file">'],
    ["a password", '<input type="password">'],
    ["a button", '<input type="button" value="a">'],
    ["a table of rows to choose", '<table><tr><td><input type="checkbox"></table>'],
    ["controls that are not one thing", '<input><input type="checkbox">']
  ])("is not %s", (_, html) => {
    expect(fieldOf(input(html))).toBeNull();
  });
});

describe("keepPair", () => {
  const values = () => [...document.querySelectorAll("input")].map(({value}) => value);

  test("a number and its slider follow each other while they are as the page has them", () => {
    const [number, slider] = input(pair).querySelectorAll("input");
    slider!.value = "60";
    keepPair(slider!);
    expect(values()).toEqual(["60", "60"]);
    number!.value = "70";
    keepPair(number!);
    expect(values()).toEqual(["70", "70"]);
  });

  test("leaves alone what code has made, and what is no pair", () => {
    const [number, slider] = input(pair.replaceAll(' value="50"', "")).querySelectorAll("input");
    slider!.value = "60";
    keepPair(slider!);
    expect(number!.value).toBe("");
    expect(() => keepPair(document.createElement("input"))).not.toThrow();
  });
});
