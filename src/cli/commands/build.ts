import {checkEvaluated, findingText} from "../../desk/check/index.ts";
import {drawOutletsFile, outlets} from "../../outlets/index.ts";
import {build as buildSite, explain} from "../../publish/index.ts";
import type {Command} from "../command.ts";
import {baseOf, baseOption, outOf, outOption, rootOf, rootOption} from "../options.ts";

export const build: Command = {
  summary: "check the data and the prose, evaluate the stories and write the site, whole or not at all",
  options: {
    root: rootOption,
    out: outOption,
    base: baseOption,
    pages: {
      type: "boolean",
      help: "write the pages alone: no pictures and nothing else of what stories are made into"
    },
    fresh: {type: "boolean", help: "work everything out anew, and nothing from what earlier builds kept"},
    explain: {type: "boolean", help: "tell of each story which cells are live, and why"}
  },
  async run(values, {say, warn}) {
    const report = await buildSite({
      root: rootOf(values),
      out: outOf(values),
      base: baseOf(values),
      log: warn,
      inspect: async (checked, evaluated, cache) => {
        const findings = await checkEvaluated(checked, evaluated, cache);
        const told = (wanted: string) =>
          findings.filter(({severity}) => severity === wanted).map(findingText);
        return {errors: told("error"), warnings: told("warning")};
      },
      isFresh: values["fresh"] === true,
      ...(values["pages"] ? {} : {drawOutlets: drawOutletsFile, outlets})
    });
    if (values["explain"]) for (const line of explain(report)) say(line);
    return 0;
  }
};
