import {checkEvaluated, findingText} from "../../desk/check/index.ts";
import {build as buildSite} from "../../publish/index.ts";
import type {Command} from "../command.ts";
import {baseOf, baseOption, outOf, outOption, rootOf, rootOption} from "../options.ts";

export const build: Command = {
  summary: "check the data and the prose, evaluate the stories and write the site, whole or not at all",
  options: {root: rootOption, out: outOption, base: baseOption},
  async run(values, {warn}) {
    await buildSite({
      root: rootOf(values),
      out: outOf(values),
      base: baseOf(values),
      log: warn,
      inspect: async (checked, evaluated) => {
        const findings = await checkEvaluated(checked, evaluated);
        const told = (wanted: string) => findings.filter(({severity}) => severity === wanted).map(findingText);
        return {errors: told("error"), warnings: told("warning")};
      }
    });
    return 0;
  }
};
