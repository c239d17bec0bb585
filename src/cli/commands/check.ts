import {check as checkAll, findingText} from "../../desk/check/index.ts";
import {slideProblems} from "../../outlets/index.ts";
import type {Command} from "../command.ts";
import {checked, counted} from "../messages.ts";
import {rootOf, rootOption} from "../options.ts";

export const check: Command = {
  summary: "check tables, notebooks and what they show; exits with 1 where there are errors",
  options: {
    root: rootOption,
    json: {type: "boolean", help: "write the findings as JSON, for editors and desks"}
  },
  async run(values, {say, warn}) {
    const {findings, stories, tables} = await checkAll(rootOf(values), slideProblems);
    const errors = findings.filter(({severity}) => severity === "error").length;
    if (values["json"]) say(JSON.stringify(findings, null, 2));
    else {
      for (const finding of findings) warn(findingText(finding));
      say(`${checked(stories, tables)}: ${counted(errors, findings.length - errors)}`);
    }
    return errors > 0 ? 1 : 0;
  }
};
