export const usage = (commands: readonly (readonly [name: string, summary: string])[]) =>
  [
    "usage: nutgraf COMMAND [options]",
    "",
    ...columns(commands.map(([name, summary]) => [`  ${name}`, summary])),
    "",
    "nutgraf COMMAND --help tells a command's options"
  ].join("\n");

export const commandUsage = (
  name: string,
  summary: string,
  options: readonly (readonly [option: string, help: string])[]
) =>
  [
    `usage: nutgraf ${name} [options]`,
    "",
    summary,
    "",
    ...columns(options.map(([option, help]) => [`  ${option}`, help]))
  ].join("\n");

export const unknownCommand = (name: string, near: string | null) =>
  `there is no command "${name}"${near ? `: did you mean "${near}"?` : ""}: nutgraf --help lists them`;
export const badOption = (command: string, said: string) =>
  `${said}: nutgraf ${command} --help lists the options`;
export const unknownOption = (command: string, option: string) =>
  `nutgraf ${command} knows no option "${option}": nutgraf ${command} --help lists them`;
export const badBase = (base: string) =>
  `--base "${base}" is not a path such as /stories/: it begins with a slash and has letters, digits, - . _ ~ between slashes`;
export const badPort = (port: string) => `--port "${port}" is not a port: a whole number from 0 to 65535`;
export const counted = (errors: number, warnings: number) =>
  errors + warnings === 0 ? "no problems" : `${many(errors, "error")}, ${many(warnings, "warning")}`;
export const checked = (stories: number, tables: number) =>
  `checked ${many(stories, "notebook", "notebooks")}, ${many(tables, "table")}`;
export const badSize = (size: string, sizes: readonly string[]) =>
  `--size "${size}" is none of ${sizes.join(", ")}`;
export const badTheme = (theme: string) => `--theme "${theme}" is neither light nor dark`;
export const exported = (files: number, folder: string) => `wrote ${many(files, "file")} to ${folder}`;
export const pinnedAt = (figure: string, folder: string) => `pinned ${figure} at ${folder}`;
export const wrote = (file: string) => `wrote ${file}`;
export const measuredChecks = (checks: number, differing: readonly string[]) =>
  differing.length === 0
    ? `${many(checks, "check")}: nothing differs`
    : `${many(checks, "check")}: ${differing.join(", ")} ${differing.length === 1 ? "differs" : "differ"} from what was stated`;
export const noTables = (root: string) =>
  `${root} has no data/datapackage.json: there are no tables to declare`;
export const noStoryNamed = (command: string, stories: readonly string[]) =>
  `nutgraf ${command} needs a story: name one of ${stories.join(", ") || "none that there are"}`;
export const noSuchStory = (name: string, stories: readonly string[]) =>
  `there is no story "${name}": name one of ${stories.join(", ") || "none that there are"}`;
export const cannotOpen = (url: string) => `no browser could be opened: go to ${url}`;

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => left.padEnd(width) + right);
}
