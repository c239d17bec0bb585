import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, test} from "vitest";
import {readPackage} from "./readPackage.ts";
import {tableDeclarations} from "./tableDeclarations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pkg = await readPackage(join(root, "test/fixtures/tables/small"));
const output = mkdtempSync(join(tmpdir(), "declarations-"));
afterAll(() => rmSync(output, {recursive: true}));

test("each table is a module, enumerations are literals, optional columns may be null", () => {
  const text = tableDeclarations(pkg, {claims: "../src/claims/index.ts"});
  expect(text).toContain(`declare module "*/distances.csv" {
  const rows: readonly import("../src/claims/index.ts").Claim<{readonly "from_place": string; readonly "to_place": string | null; readonly "distance_kind": "geodesic" | "along_road" | "extent" | "unstated" | null}>[];
  export default rows;
}
`);
  expect(text).toContain('readonly import("../src/claims/index.ts").Place[]');
  expect(text).toContain(`declare module "*/weather/readings.csv" {
  const rows: readonly {readonly "station": string; readonly "day": string; readonly "wind": number | null; readonly "gust": number | null; readonly "calm": boolean | null; readonly "remark": string | null}[];`);
});

test("the compiler takes them, and knows a table's rows from any CSV's", () => {
  const claims = join(root, "src/claims/index.ts");
  writeFileSync(join(output, "tables.d.ts"), tableDeclarations(pkg, {claims}));
  writeFileSync(
    join(output, "story.ts"),
    `import distances from "../data/distances.csv";
import weather from "../data/weather/readings.csv";
import other from "../data/other.csv";
export const kind: "geodesic" | "along_road" | "extent" | "unstated" | null | undefined = distances[0]?.topic.distance_kind;
export const wind: number | null | undefined = weather[0]?.wind;
export const cell: string | number | boolean | null | undefined = other[0]?.["anything"];
// @ts-expect-error no such column
export const nothing = weather[0]?.rain;
`
  );
  const config = {
    compilerOptions: {
      target: "es2024",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2024", "dom", "dom.iterable", "esnext.iterator", "esnext.collection"],
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: []
    },
    files: ["tables.d.ts", "story.ts"]
  };
  writeFileSync(join(output, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const run = () =>
    execFileSync(process.execPath, [tsc, "--project", output, "--pretty", "false"], {encoding: "utf8"});
  expect(ours(run)).toEqual([]);
});

/** The compiler's complaints about the two files written here. */
function ours(run: () => string): string[] {
  try {
    return run().split("\n").filter(Boolean);
  } catch (error) {
    const text = error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    return text.split("\n").filter(line => /tables\.d\.ts|story\.ts|TS5|TS6/.test(line));
  }
}
