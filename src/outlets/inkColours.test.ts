import {expect, test} from "vitest";
import {ink} from "../figure/index.ts";
import {coloursIn, inkColours} from "./inkColours.ts";

test.for(["light", "dark"] as const)("every ink of charts has a plain colour in the %s theme", theme => {
  const colours = inkColours(theme);
  for (const variable of Object.values(ink).flat())
    expect(colours.get(variable.slice("var(".length, -1)), variable).toMatch(/^#[0-9a-f]{6}$/);
});

test("light and dark differ", () => {
  expect(inkColours("light").get("--paper")).not.toBe(inkColours("dark").get("--paper"));
});

test("a value without sides is the same in both; later blocks, which are for other media, are not read", () => {
  const css = ":root {\n  --a: light-dark( #fff , #000 );\n  --b: red;\n}\n@media print {:root {--a: blue;}}";
  expect([...coloursIn(css, "light")]).toEqual([
    ["--a", "#fff"],
    ["--b", "red"]
  ]);
  expect(coloursIn(css, "dark").get("--a")).toBe("#000");
});

test("a style sheet without a root has none", () => {
  expect(coloursIn("", "light").size).toBe(0);
  expect(coloursIn("p {--a: red;}", "light").size).toBe(0);
});
