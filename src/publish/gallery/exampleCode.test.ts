import {expect, test} from "vitest";
import {exampleCode} from "./exampleCode.ts";

test("is a cell that imports what the example does, from where a notebook stands, and draws it", () => {
  const source = `import ducks from "../data/ducks.csv";
import type {Claim} from "../src/claims/index.ts";
import {bar} from "./bar.ts";

const large = 7;

/** Ducks. */
export const example = {
  module: bar,
  title: "Ducks",
  takeaway: "Many.",
  rows: ducks.filter(({count}) => count > large),
  options: {
    y: ({id}: Claim) => id
  }
};
`;
  expect(exampleCode(source, "bar")).toBe(`import ducks from "../data/ducks.csv";
import type {Claim} from "nutgraf";
import {bar} from "../charts/bar.ts";

const large = 7;

display(await figure(
  bar(
    ducks.filter(({count}) => count > large),
    {
      y: ({id}: Claim) => id
    }
  ),
  {
    id: "bar",
    title: "Ducks",
    takeaway: "Many."
  }
));`);
});

test("leaves options out where the example has none", () => {
  const source = `export const example = {module: bar, title: "A", takeaway: "B", rows: ducks, options: {}};`;
  expect(exampleCode(source, "bar")).toContain("  bar(\n    ducks\n  ),");
});
