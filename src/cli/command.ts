export interface Option {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help: "DIR". */
  readonly value?: string;
  readonly help: string;
}

/** The options as given; absent ones are undefined. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Where a command says what it does: results to stdout, progress and problems to stderr. */
export interface Terminal {
  say(line: string): void;
  warn(line: string): void;
}

export interface Command {
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What it works on, given without a dash: "nutgraf factcheck convoy". It is among the values by its name. */
  readonly operand?: string;
  /** What of it, given after it where it is not all: "nutgraf export convoy convoy-days". */
  readonly part?: string;
  /** Resolves to the exit code; a `Failure` exits with 1. A server resolves when it is stopped. */
  run(values: Values, terminal: Terminal): Promise<number>;
}

export function stringOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}
