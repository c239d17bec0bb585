import {cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {main} from "../../cli/main.ts";
import {check} from "./check.ts";
import {findingText} from "./finding.ts";

const project = join(import.meta.dirname, "../../..");
const fixtures = join(project, "test/fixtures");

/** A site of the ferry's story, in a folder of its own. */
async function ferrySite(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "nutgraf-")));
  afterAll(() => rm(folder, {recursive: true, force: true}));
  const root = join(folder, "site");
  for (const name of ["notebooks", "charts", "desk"]) await mkdir(join(root, name), {recursive: true});
  for (const name of ["ferry.html", "ferry.json"]) {
    await cp(join(fixtures, "check", name), join(root, "notebooks", name));
  }
  await cp(join(fixtures, "tables/small"), join(root, "data"), {recursive: true});
  await writeFile(
    join(root, "charts/index.ts"),
    `export * from ${JSON.stringify(join(project, "charts/index.ts"))};`
  );
  await writeFile(join(root, "nutgraf.json"), '{"name": "Ferry", "site": "https://example.org/"}');
  return root;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(
    file,
    text.replace(from, () => to)
  );
}

const superseded = ["claim", "crossing", "is superseded by", "crossing-reprint"];

describe("check", () => {
  test("looks at what a story shows, once all of it compiles", async () => {
    const root = await ferrySite();
    const {findings, stories, tables} = await check(root);
    expect(stories).toBe(1);
    expect(tables).toBeGreaterThan(5);
    expect(findings.map(({rule, file, line, cell}) => ({rule, file, line, cell}))).toEqual([
      {rule: "superseded", file: "notebooks/ferry.html", line: 12, cell: 2}
    ]);
    for (const word of superseded) expect(findings[0] && findingText(findings[0])).toContain(word);
    await edit(join(root, "data/distances.csv"), ",crossing,,pier,island,\n", ",,,pier,island,\n");
    expect((await check(root)).findings).toEqual([]);
  });

  test("tells of tables, sign-offs, cells and texts at once, errors first", async () => {
    const root = await ferrySite();
    await edit(join(root, "data/distances.csv"), "about,40,,,km", "about,forty,,,km");
    await edit(join(root, "notebooks/ferry.html"), "crosses the strait.", "crosses 40 miles.");
    await edit(join(root, "notebooks/ferry.html"), "const crossings =", "const crossings = = ");
    await edit(join(root, "notebooks/ferry.json"), "A leaflet", "Two leaflets");
    const signOff =
      "day,0123456789abcdef,A. Reader,2020-06-01,\nnobody,0123456789abcdef,A. Reader,2020-06-01,\n";
    await writeFile(join(root, "desk/signoff.csv"), `claim,hash,signed_by,signed_on,note\n${signOff}`);
    const {findings} = await check(root);
    expect(findings.map(({rule, severity, file, line}) => [severity, rule, `${file}:${line}`])).toEqual([
      ["error", "table", "data/distances.csv:2"],
      ["error", "signoff", "desk/signoff.csv:3"],
      ["error", "cell", "notebooks/ferry.html:7"],
      ["error", "number-typed", "notebooks/ferry.html:12"],
      ["error", "number-typed", "notebooks/ferry.json:2"],
      ["warning", "signoff", "desk/signoff.csv:2"]
    ]);
  });

  test("tells what fails when it runs, with its place", async () => {
    const root = await ferrySite();
    await edit(join(root, "notebooks/ferry.html"), "display(html`", "nothing.at.all; display(html`");
    const {findings} = await check(root);
    expect(findings.map(({rule, file, cell}) => ({rule, file, cell}))).toEqual([
      {rule: "evaluation", file: "notebooks/ferry.html", cell: 5}
    ]);
  });
});

describe("nutgraf check", () => {
  test("--json writes the findings alone, and exits with 1 where one is an error", async () => {
    const root = await ferrySite();
    await edit(join(root, "notebooks/ferry.html"), 'cite("crossing")', 'cite("crosing")');
    await edit(join(root, "notebooks/ferry.html"), "const crossings =", "const crossings = = ");
    const said: string[] = [];
    const terminal = {
      say: (line: string) => said.push(line),
      warn: (line: string) => said.push(`warned: ${line}`)
    };
    expect(await main(["check", "--root", root, "--json"], terminal)).toBe(1);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? "")[1]).toEqual({
      file: "notebooks/ferry.html",
      line: 12,
      column: 64,
      cell: 2,
      rule: "no-such-claim",
      severity: "error",
      message: 'there is no claim "crosing"',
      fix: 'did you mean "crossing"?'
    });
  });

  test("exits with 0 where there are warnings alone", async () => {
    const root = await ferrySite();
    await edit(join(root, "data/distances.csv"), ",crossing,,pier,island,\n", ",,,pier,island,\n");
    await writeFile(join(root, "nutgraf.json"), '{"name": "Ferry"}');
    const said: string[] = [];
    const terminal = {say: (line: string) => said.push(line), warn: (line: string) => said.push(line)};
    expect(await main(["check", "--root", root], terminal)).toBe(0);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain("0 errors, 1 warning");
  });
});
