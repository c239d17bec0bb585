import type {Problem} from "../../tables/index.ts";
import type {Finding} from "./finding.ts";
import type {Rule} from "./rules.ts";

/** What is wrong with a table, as a finding; its message says what to do. */
export function tableFinding({file, line, column, message, severity}: Problem, rule: Rule): Finding {
  return {file, line, column, cell: null, rule, severity, message, fix: null};
}
