/** What stops a command for a reason that its user can mend: a line for each problem, no stack. */
export class Failure extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "Failure";
    this.problems = problems;
  }
}
