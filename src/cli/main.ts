import {parseArgs} from "node:util";
import {Failure} from "../publish/index.ts";
import type {Command, Option, Terminal, Values} from "./command.ts";
import {archive} from "./commands/archive.ts";
import {build} from "./commands/build.ts";
import {check} from "./commands/check.ts";
import {dev} from "./commands/dev.ts";
import {exportFigures} from "./commands/export.ts";
import {factcheck} from "./commands/factcheck.ts";
import {lesson} from "./commands/lesson.ts";
import {measure} from "./commands/measure.ts";
import {preview} from "./commands/preview.ts";
import {types} from "./commands/types.ts";
import {verify} from "./commands/verify.ts";
import {badOption, commandUsage, unknownCommand, unknownOption, usage} from "./messages.ts";
import {nearest} from "./nearest.ts";

export const commands: Readonly<Record<string, Command>> = {
  dev,
  build,
  preview,
  check,
  measure,
  verify,
  factcheck,
  lesson,
  archive,
  export: exportFigures,
  types
};

const help: Option = {type: "boolean", help: "this text"};

/** Runs a command line, without the program's name; resolves to the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.say(usage(Object.entries(commands).map(([each, {summary}]) => [each, summary])));
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.warn(unknownCommand(name, nearest(name, Object.keys(commands))));
    return 1;
  }
  const options = {...command.options, help};
  const values = read(name, options, command, rest);
  if (typeof values === "string") {
    terminal.warn(values);
    return 1;
  }
  if (values["help"]) {
    terminal.say(
      commandUsage(
        [name, command.operand?.toUpperCase(), command.part && `[${command.part.toUpperCase()}]`]
          .filter(Boolean)
          .join(" "),
        command.summary,
        Object.entries(options).map(shown)
      )
    );
    return 0;
  }
  try {
    return await command.run(values, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const problem of error.problems) terminal.warn(problem);
    return 1;
  }
}

/** The values, or what is wrong with them. */
function read(
  name: string,
  options: Readonly<Record<string, Option>>,
  {operand, part}: Pick<Command, "operand" | "part">,
  args: readonly string[]
): Values | string {
  try {
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    const named = [operand, part].filter(each => each !== undefined);
    const more = positionals.slice(named.length);
    if (more.length > 0) return unknownOption(name, more.join(" "));
    return {...values, ...Object.fromEntries(positionals.map((given, i) => [named[i], given]))};
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(.*?)'/.exec(said)?.[1];
    return unknown ? unknownOption(name, unknown) : badOption(name, said.split("\n")[0] ?? said);
  }
}

function shown([name, {value, help: text}]: [string, Option]): [string, string] {
  return [`--${name}${value ? ` ${value}` : ""}`, text];
}
