const lineBreak = /\r\n?|\n/g;

/** A cell's source out of a script element's text, by Notebook Kit's rule, with what stands before each line. */
export function sourceOf(text: string): {source: string; skippedLines: number; indents: number[]} {
  const lines = text.replace(/<\\(?=\\*\/script(\s|>))/gi, "<").split(lineBreak);
  if (isBlank(lines.at(-1))) lines.pop();
  const skippedLines = isBlank(lines[0]) ? 1 : 0;
  if (skippedLines) lines.shift();
  const indents = lines.map(line => (line.startsWith("    ") ? 4 : 0));
  return {source: lines.map((line, i) => line.slice(indents[i])).join("\n"), skippedLines, indents};
}

/**
 * A script element's text for a cell's source, as Notebook Kit writes it. A script ends at its first end
 * tag, even one within a string, hence the backslash.
 */
export function textOf(source: string, newline = "\n"): string {
  const lines = source
    .split(lineBreak)
    .map(line => (isBlank(line) ? "" : `    ${line.replace(/<(?=\\*\/script(\s|>|$))/gi, "<\\")}`));
  return ["", ...lines, "  "].join(newline);
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && /^\s*$/.test(line);
}
