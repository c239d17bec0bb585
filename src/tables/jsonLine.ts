type Path = readonly (string | number)[];

/**
 * The line, from 1, on which the property or item at `path` begins in a text that is JSON; of the deepest part of the path
 * that is there, where the whole is not.
 */
export function jsonLine(text: string, path: Path): number {
  const tokens = [...text.matchAll(/"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g)];
  let at = 0;
  let offset = 0;
  const step = (part: string | number, rest: Path | null, start: number | undefined) => {
    const found = rest !== null && rest.length > 0 && part === rest[0];
    if (found) offset = start ?? offset;
    value(found ? rest.slice(1) : null);
    if (tokens[at]?.[0] === ",") at++;
  };
  /** Reads one value; `rest` is null off the path. */
  const value = (rest: Path | null) => {
    const opening = tokens[at++]?.[0];
    if (opening === "{") {
      while (at < tokens.length && tokens[at]?.[0] !== "}") {
        const name = tokens[at];
        at += 2;
        step(JSON.parse(name?.[0] ?? '""'), rest, name?.index);
      }
      at++;
    } else if (opening === "[") {
      for (let i = 0; at < tokens.length && tokens[at]?.[0] !== "]"; i++) step(i, rest, tokens[at]?.index);
      at++;
    }
  };
  value(path);
  return text.slice(0, offset).split("\n").length;
}
