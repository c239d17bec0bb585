import {cp, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {isError, readPackage} from "../../tables/index.ts";
import {measureFiles} from "./measureFiles.ts";
import {measurePackage} from "./measurePackage.ts";
import {readLines} from "./readLines.ts";
import {writeMeasures} from "./writeMeasures.ts";

const data = resolve(import.meta.dirname, "../../../data");

describe("the checked-in package", () => {
  test("has the checks and references that are computed from it", async () => {
    const pkg = await readPackage(data);
    for (const {path, text} of measureFiles(pkg, measurePackage(pkg, await readLines(pkg)))) {
      expect(await readFile(path, "utf8"), "run nutgraf measure").toBe(text);
    }
  });

  test("has a note on every claim that differs from what is computed", async () => {
    const pkg = await readPackage(data);
    const {checks, notices} = measurePackage(pkg, await readLines(pkg));
    const silent = checks.filter(({claim, verdict}) => verdict === "differs" && !pkg.claims.get(claim)?.note);
    expect(silent).toEqual([]);
    expect(notices).toEqual([]);
  });
});

describe("measuring a package in a folder", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "measure-"));
    await cp(data, join(root, "data"), {recursive: true});
  });
  afterAll(() => rm(root, {recursive: true, force: true}));

  const measured = async () => {
    const pkg = await readPackage(join(root, "data"));
    return {pkg, measures: measurePackage(pkg, await readLines(pkg))};
  };

  test("writes both files whole, and the same again", async () => {
    const {pkg, measures} = await measured();
    await writeFile(join(root, "data/checks.csv"), "claim,method,computed,unit,data,verdict,detail\n");
    const paths = await writeMeasures(pkg, measures);
    expect(paths).toEqual([join(root, "data/checks.csv"), join(root, "data/references.csv")]);
    for (const name of ["checks.csv", "references.csv"]) {
      expect(await readFile(join(root, "data", name), "utf8")).toBe(await readFile(join(data, name), "utf8"));
    }
    expect((await readdir(join(root, "data"))).filter(name => name.endsWith(".part"))).toEqual([]);
  });

  test("writes what reads back without a problem", async () => {
    const {pkg} = await measured();
    expect(pkg.problems.filter(isError)).toEqual([]);
  });

  test("follows a place that moves", async () => {
    const path = join(root, "data/places.csv");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace("52.38053,32.19233", "52.98053,32.19233"));
    const {measures} = await measured();
    await writeFile(path, text);
    const moved = measures.checks.find(({claim}) => claim === "klimovo-border");
    expect(moved?.verdict).toBe("differs");
  });

  test("leaves definitions as they are, and refuses a reference to no place", async () => {
    const path = join(root, "data/references.csv");
    const text = await readFile(path, "utf8");
    const {measures} = await measured();
    expect(measures.references.find(({id}) => id === "mile")?.value).toBe(1.609344);
    await writeFile(path, text.replace("places.csv: kyiv; moscow", "places.csv: kyiv; atlantis"));
    await expect(measured()).rejects.toThrow('references.csv "kyiv-moscow": there is no place "atlantis"');
    await writeFile(path, text.replace("data/geo/ukraine-russia-border.json", "data/geo/none.json"));
    await expect(measured()).rejects.toThrow('there is no measuring line "data/geo/none.json"');
    await writeFile(path, text);
  });
});
