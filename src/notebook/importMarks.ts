import {type Position, positionAt} from "./positionInFile.ts";

/** Text in a cell that may be an import's specifier; whether it is one is known once the cell is parsed. */
export interface ImportMark {
  readonly specifier: string;
  readonly position: Position;
}

const candidate =
  /\b(from\s*|import\s*\(\s*|import\.meta\.resolve\s*\(\s*|import\s*)(["'`])([^"'`\\\n$]+)\2/g;
const placeholder = /\.\/nutgraf-import-(\d+)~/g;

/**
 * Puts placeholders for everything that looks like an import's specifier. Notebook Kit turns specifiers
 * into addresses of other hosts, but leaves relative paths, such as these, alone.
 */
export function markImports(source: string): {marked: string; marks: ImportMark[]} {
  const marks: ImportMark[] = [];
  const marked = source.replace(
    candidate,
    (_all: string, before: string, quote: string, specifier: string, at: number) => {
      marks.push({specifier, position: positionAt(source, at + before.length + 1)});
      return `${before}${quote}./nutgraf-import-${marks.length - 1}~${quote}`;
    }
  );
  return {marked, marks};
}

/** The mark whose placeholder a specifier is, or holds within an address that Notebook Kit made around it. */
export function markIn(specifier: string): {index: number; whole: boolean} | null {
  const match = new RegExp(placeholder.source).exec(specifier);
  return match && {index: Number(match[1]), whole: match[0] === specifier};
}

export function unmarkImports(text: string, specifierOf: (index: number) => string): string {
  return text.replace(placeholder, (_, index: string) => specifierOf(Number(index)));
}
