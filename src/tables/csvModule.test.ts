import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {provenanceOf} from "../claims/index.ts";
import {csvModule, csvModuleFor} from "./csvModule.ts";
import type {DataPackage} from "./dataPackage.ts";
import {problemText} from "./problem.ts";
import {readPackage} from "./readPackage.ts";

const claims = fileURLToPath(new URL("../claims/index.ts", import.meta.url));
const small = fileURLToPath(new URL("../../test/fixtures/tables/small", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "tables-"));
let pkg: DataPackage;

/** Runs a module that stands at `path` of the package, with those of the package's other tables beside it. */
async function run(path: string, source: string): Promise<readonly Record<string, unknown>[]> {
  const file = join(output, `${path}.mjs`);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, source.replaceAll('.csv"', '.csv.mjs"'));
  return (await import(file)).default;
}

beforeAll(async () => {
  pkg = await readPackage(small);
  for (const name of ["sources", "speakers"])
    await run(`${name}.csv`, csvModule(pkg, `small/${name}.csv`, {claims}));
});
afterAll(() => rmSync(output, {recursive: true}));

describe("the module of a table", () => {
  test("of claims gives the package's claims, frozen", async () => {
    const rows = await run("distances.csv", csvModule(pkg, "small/distances.csv", {claims}));
    expect(rows).toEqual([...pkg.claims.values()].filter(({table}) => table === "distances"));
    expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).toBe(true);
    expect(provenanceOf(rows[0])).toEqual({table: "distances", keys: ["crossing"], claims: ["crossing"]});
  });

  test("of places gives the package's, which know their row", async () => {
    const rows = await run("places.csv", csvModule(pkg, "small/places.csv", {claims}));
    expect(rows).toMatchObject([...pkg.places.values()]);
    for (const row of rows) expect(provenanceOf(row)).toEqual({table: "places", keys: [row.id], claims: []});
  });

  test.for(["sources", "speakers"] as const)("of %s gives the package's", async name => {
    expect(await run(`${name}.csv`, csvModule(pkg, `small/${name}.csv`, {claims}))).toEqual([
      ...pkg[name].values()
    ]);
  });

  test("of checks gives rows that know their claim", async () => {
    const rows = await run("checks.csv", csvModule(pkg, "small/checks.csv", {claims}));
    expect(rows.map(row => ({...row}))).toMatchObject([{claim: "crossing", computed: 38.5, detail: null}]);
    expect(provenanceOf(rows[0])).toEqual({
      table: "checks",
      keys: ["crossing/geodesic"],
      claims: ["crossing"]
    });
  });

  test("of events gives rows by their key", async () => {
    const rows = await run("events.csv", csvModule(pkg, "small/events.csv", {claims}));
    expect(provenanceOf(rows[0])).toEqual({table: "events", keys: ["opening"], claims: []});
  });

  test("of observations gives rows by their line, infinity and all", async () => {
    const rows = await run("weather/readings.csv", csvModule(pkg, "small/weather/readings.csv", {claims}));
    expect(rows.map(({gust}) => gust)).toEqual([8, null, Number.POSITIVE_INFINITY]);
    expect(rows.map(provenanceOf)).toEqual(
      ["2", "3", "4"].map(line => ({table: "weather", keys: [line], claims: []}))
    );
    expect(provenanceOf({...rows[0]})).toEqual(provenanceOf(rows[0]));
  });

  test("that is not in the package is an error that names it", () => {
    expect(() => csvModule(pkg, "small/nothing.csv", {claims})).toThrow(
      "small/nothing.csv is not a table of the package"
    );
  });
});

describe("the module of a CSV outside any package", () => {
  test("infers a type where every cell that is not empty reads as it", async () => {
    const text =
      'n,code,yes,day,mixed,none\n1.5,007,true,2022-02-28,1,\n-2e3,12,false,2022-03-01,one,\n,,,,"",\n';
    const {module, problems} = csvModuleFor(text, "data/query.csv", {claims});
    const rows = await run("query.csv", module);
    expect(problems).toEqual([]);
    expect(rows.map(row => ({...row}))).toMatchObject([
      {n: 1.5, code: "007", yes: true, day: "2022-02-28", mixed: "1", none: null},
      {n: -2000, code: "12", yes: false, day: "2022-03-01", mixed: "one", none: null},
      {n: null, code: null, yes: null, day: null, mixed: null, none: null}
    ]);
    expect(provenanceOf(rows[1])).toEqual({table: "query", keys: ["3"], claims: []});
  });

  test("hands on what is wrong with the file", () => {
    expect(csvModuleFor("a,a\n1\n", "query.csv", {claims}).problems.map(problemText)).toEqual([
      'query.csv:1:2 column "a" is already column 1: rename or remove one',
      "query.csv:2:2 row has 1 cell, the header has 2: add what is missing"
    ]);
  });

  test("keeps markup and line separators harmless", async () => {
    const cell = "</script>\u2028`\\";
    const rows = await run("naughty.csv", csvModuleFor(`a\n"${cell}"\n`, "naughty.csv", {claims}).module);
    expect(rows[0]?.a).toBe(cell);
  });
});
