import type {Finding} from "./finding.ts";

const placed =
  /^(?<file>\S+?\.\w+):?(?::(?<line>\d+)(?::(?<column>\d+))?)?(?: cell (?<cell>\d+))? (?<message>.+)$/s;

/** A message that names its place, taken apart; of one that does not, the whole is the message. */
export function placedText(text: string, rule: Finding["rule"], severity: Finding["severity"]): Finding {
  const {file = "", line, column, cell, message = text} = placed.exec(text)?.groups ?? {};
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return {
    file,
    line: number(line),
    column: number(column),
    cell: number(cell),
    rule,
    severity,
    message,
    fix: null
  };
}
