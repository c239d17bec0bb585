import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {problemText} from "./problem.ts";
import {readPackage} from "./readPackage.ts";

const sources = [{title: "Made up"}];
const root = fileURLToPath(new URL("../..", import.meta.url));

test("the project's own data is sound", async () => {
  const {problems, claims} = await readPackage(join(root, "data"));
  expect(problems.map(problemText)).toEqual([]);
  expect(claims.size).toBeGreaterThan(0);
});

describe("a folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "package-")), "data");
    mkdirSync(folder);
  });
  afterEach(() => rmSync(join(folder, ".."), {recursive: true}));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const said = async () => (await readPackage(folder)).problems.map(problemText);

  test("without a descriptor is a problem, not an exception", async () => {
    expect(await said()).toEqual([
      "data/datapackage.json:1 file is missing: a data folder needs one that names its tables"
    ]);
  });

  test("that does not exist is the same", async () => {
    rmSync(folder, {recursive: true});
    expect(await said()).toEqual([
      "data/datapackage.json:1 file is missing: a data folder needs one that names its tables"
    ]);
  });

  test("with a descriptor that is not JSON says only that", async () => {
    write("datapackage.json", "{");
    write("t.csv", "a\n");
    expect(await said()).toEqual([expect.stringMatching(/^data\/datapackage\.json:1 not JSON: /)]);
  });

  test("may be named with a slash at its end", async () => {
    write(
      "datapackage.json",
      JSON.stringify({resources: [{name: "t", path: "t.csv", sources, schema: {fields: [{name: "a"}]}}]})
    );
    write("t.csv", "a\n1\n");
    const {tables, problems} = await readPackage(`${folder}/`);
    expect(problems).toEqual([]);
    expect(tables.get("t")?.file).toBe("data/t.csv");
  });

  test("names tables and files that are missing, and CSV files that are not listed", async () => {
    const resources = [
      {name: "t", path: "t.csv", sources, schema: {fields: [{name: "a"}]}},
      {name: "border", path: "geo/border.json"}
    ];
    write("datapackage.json", JSON.stringify({resources}));
    write("extra.csv", "a\n");
    expect(await said()).toEqual([
      "data/t.csv:1 file is missing: datapackage.json names it, so add it or take it out there",
      "data/geo/border.json:1 file is missing: datapackage.json names it, so add it or take it out there",
      "data/extra.csv:1 file is not in datapackage.json: add it there, or move it out of the folder"
    ]);
  });

  test("is never left by a path, even when the file is there", async () => {
    writeFileSync(join(folder, "../secret.csv"), "a\nsecret\n");
    write(
      "datapackage.json",
      JSON.stringify({
        resources: [{name: "t", path: "../secret.csv", sources, schema: {fields: [{name: "a"}]}}]
      })
    );
    const {tables, problems} = await readPackage(folder);
    expect(tables.size).toBe(0);
    expect(problems.map(problemText)[0]).toContain('path "../secret.csv" leaves the package');
  });
});
