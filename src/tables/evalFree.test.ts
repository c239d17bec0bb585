import {execFileSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";

const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);

test("parser and schema engine compile no code from strings, as readers' browsers demand", () => {
  const script = `
    import {checkRows} from ${url("./checkRows.ts")};
    import {inferRows} from ${url("./inferFields.ts")};
    import {parseCsv} from ${url("./parseCsv.ts")};
    import {readSchema} from ${url("./readSchema.ts")};
    const csv = parseCsv("a,b\\n1,2022-02-28\\n", "x.csv");
    const fields = [{name: "a", type: "number", constraints: {minimum: 0}}, {name: "b", type: "string", constraints: {pattern: "[0-9-]+"}}];
    const {rows, problems} = checkRows(csv, readSchema({fields}).schema, "x.csv");
    console.log(JSON.stringify([rows[0].values, problems, inferRows(csv)[0]]));
    try { new Function("return 1"); } catch { console.log("refused"); }`;
  const args = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    cwd: fileURLToPath(new URL(".", import.meta.url))
  });
  const row = {a: 1, b: "2022-02-28"};
  expect(output.trim().split("\n")).toEqual([JSON.stringify([row, [], row]), "refused"]);
});
