const said = /^\s*(?:\/\/|\/\*|<!--|%)\s*(static|live)\s*(?::.*?)?\s*(?:\*\/|-->)?\s*$/;

/**
 * What the first line of a cell says that the cell is to be: a comment that says `static` or `live` and nothing else, but
 * for a reason after a colon: `// static: the day of the build is meant`. Null where it says nothing.
 */
export function declaredVerdict(source: string): "static" | "live" | null {
  const [, word] = said.exec(source.trimStart().split("\n", 1)[0] ?? "") ?? [];
  return word === "static" || word === "live" ? word : null;
}
