import {join} from "node:path";
import {measurePackage, readLines, writeMeasures} from "../../desk/measure/index.ts";
import {isError, problemText, readPackage} from "../../tables/index.ts";
import type {Command} from "../command.ts";
import {measuredChecks, wrote} from "../messages.ts";
import {rootOf, rootOption} from "../options.ts";

export const measure: Command = {
  summary: "recompute checks.csv and references.csv from places, borders, units and dates",
  options: {root: rootOption},
  async run(values, {say, warn}) {
    const tables = await readPackage(join(rootOf(values), "data"));
    const errors = tables.problems.filter(isError);
    if (errors.length > 0) {
      for (const problem of errors) warn(problemText(problem));
      return 1;
    }
    const measures = measurePackage(tables, await readLines(tables));
    for (const notice of measures.notices) warn(notice);
    for (const path of await writeMeasures(tables, measures)) say(wrote(path));
    const differing = measures.checks.filter(({verdict}) => verdict === "differs").map(({claim}) => claim);
    say(measuredChecks(measures.checks.length, differing));
    return 0;
  }
};
