import {readFileSync} from "node:fs";
import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readPackage} from "../../tables/index.ts";
import {checkClaims} from "./checkClaims.ts";
import {findingText} from "./finding.ts";
import {tableFinding} from "./tableFinding.ts";

const fixtures = join(import.meta.dirname, "../../../test/fixtures");

/** A table's file, what is replaced in it by what, and what is found: rule, place and message. */
const spoils: readonly [file: string, from: string, to: string, ...found: string[]][] = JSON.parse(
  readFileSync(join(fixtures, "check/spoiled-tables.json"), "utf8")
);

async function checked(file: string, from: string, to: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    const data = join(folder, "data");
    await cp(join(fixtures, "tables/small"), data, {recursive: true});
    const text = await readFile(join(data, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await writeFile(
      join(data, file),
      text.replace(from, () => to)
    );
    const tables = await readPackage(data);
    const findings = [
      ...tables.problems.map(problem => tableFinding(problem, "table")),
      ...checkClaims(tables)
    ];
    return findings.map(finding =>
      `${finding.rule} ${findingText({...finding, fix: null})}`.replace(`${folder}/`, "")
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

test.each(spoils)("in %s, %j → %j is found out", async (file, from, to, ...found) => {
  const told = await checked(file, from, to);
  expect(told).toHaveLength(found.length);
  for (const [i, text] of found.entries()) expect(told[i]).toContain(text);
});

test("a sound package has nothing found", async () => {
  expect(await checked("distances.csv", "crossing", "crossing")).toEqual([]);
});
