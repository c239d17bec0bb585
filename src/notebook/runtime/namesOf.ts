/** What decides a cell's names. */
export interface Naming {
  /** The names that a program declares. */
  readonly outputs: readonly string[];
  /** The name of the one value of any other cell: `x`, `viewof$x`, `mutable x`. */
  readonly output: string | null;
  readonly autoview: boolean;
  readonly automutable: boolean;
}

/** Every name that a cell gives to the others. */
export function namesOf({outputs, output, autoview, automutable}: Naming): string[] {
  if (output === null) return [...outputs];
  const name = output.replace(/^(viewof\$|mutable )/, "");
  if (autoview) return [output, name];
  return automutable ? [output, `mutable$${name}`, name] : [output];
}
