import {join} from "node:path";
import {expect, test} from "vitest";
import {commands, main} from "../src/cli/main.ts";
import {fixtureSite} from "./fixtureSite.ts";

async function nutgraf(...args: string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await main(args, {say: line => said.push(line), warn: line => warned.push(line)});
  return {code, said: said.join("\n"), warned: warned.join("\n")};
}

test("--help lists every command", async () => {
  const {code, said} = await nutgraf("--help");
  expect(code).toBe(0);
  for (const [name, {summary}] of Object.entries(commands))
    expect(said).toMatch(new RegExp(`^  ${name} +${summary.replace(/[^\\w ]/g, ".")}$`, "m"));
});

test.each(Object.keys(commands))("%s --help lists every option with what it does", async name => {
  const {code, said, warned} = await nutgraf(name, "--help");
  expect({code, warned}).toEqual({code: 0, warned: ""});
  for (const [option, {help}] of Object.entries(commands[name]!.options)) {
    expect(said).toContain(`--${option}`);
    expect(said).toContain(help);
  }
});

test("no command lists the commands and fails", async () => {
  expect((await nutgraf()).code).toBe(1);
});

test.each([
  [["biuld"], 'there is no command "biuld": did you mean "build"?: nutgraf --help lists them'],
  [["publish-all"], 'there is no command "publish-all": nutgraf --help lists them'],
  [["constructor"], 'there is no command "constructor"'],
  [["build", "--rot", "x"], 'nutgraf build knows no option "--rot": nutgraf build --help lists them'],
  [["build", "stories"], 'nutgraf build knows no option "stories"'],
  [["build", "--root"], "nutgraf build --help lists the options"],
  [["build", "--base", "x y"], '--base "x y" is not a path such as /stories/'],
  [["export"], "nutgraf export needs a story"],
  [["export", "convoy", "convoy-days", "more"], 'nutgraf export knows no option "more"'],
  [
    ["export", "convoy", "--size", "10x10"],
    '--size "10x10" is none of 1080x1080, 1080x1350, 1200x675, 1920x1080'
  ],
  [["export", "convoy", "--theme", "pink"], '--theme "pink" is neither light nor dark'],
  [["preview", "--port", "99999"], '--port "99999" is not a port'],
  [
    ["preview", "--out", "/nowhere"],
    "/nowhere holds no built site (it has no build.json): run nutgraf build first"
  ],
  [["check", "--root", "/nowhere"], "/nowhere does not exist: name the folder of your stories with --root"]
])("%j fails and says what to do", async (args, expected) => {
  const {code, warned} = await nutgraf(...args);
  expect(code).toBe(1);
  expect(warned).toContain(expected);
});

test("types writes declarations of the tables", async () => {
  const site = await fixtureSite();
  const {code, said} = await nutgraf("types", "--root", site.root);
  expect({code, said}).toEqual({code: 0, said: `wrote ${join(site.root, ".nutgraf/types/tables.d.ts")}`});
  expect(await site.read(".nutgraf/types/tables.d.ts")).toContain('declare module "*/readings.csv"');
});

test("types says so where there are no tables", async () => {
  const site = await fixtureSite("flat");
  expect((await nutgraf("types", "--root", site.root)).said).toContain("has no data/datapackage.json");
});
