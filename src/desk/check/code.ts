import type {Cell, Notebook} from "../../notebook/index.ts";
import {cellTree} from "./cellTree.ts";
import {constantsOf} from "./constantsOf.ts";
import {passagesOf} from "./passages.ts";
import type {SyntaxNode} from "./syntax.ts";
import {type CellNumber, type Constants, typedNumbers} from "./typedNumbers.ts";

/** A cell with its syntax tree. */
export interface ParsedCell {
  readonly cell: Cell;
  readonly source: string;
  readonly tree: SyntaxNode;
}

/** A notebook's cells as far as they can be read. */
export interface Code {
  readonly language: string;
  readonly parsed: readonly ParsedCell[];
  /** Observable cells that could not be; those of other kinds do not compile either. */
  readonly unread: readonly Cell[];
  readonly constants: Constants;
}

export function codeOf({cells}: Notebook, language: string): Code {
  const read = cells.map(cell => ({cell, source: cell.source, tree: cellTree(cell)}));
  const parsed = read.flatMap(({tree, ...rest}) => (tree === null ? [] : [{...rest, tree}]));
  const unread = read.filter(({cell, tree}) => tree === null && cell.mode === "ojs").map(({cell}) => cell);
  return {language, parsed, unread, constants: constantsOf(parsed, language)};
}

/** A number typed by hand, and whether it stands in a figure's text. */
export type FoundNumber = CellNumber & {readonly isFigureText: boolean};

/** The numbers typed by hand in all that readers read of a cell. */
export function numbersOf({cell, source, tree}: ParsedCell, {language, constants}: Code): FoundNumber[] {
  const found = passagesOf(cell, tree).flatMap(passage =>
    typedNumbers(passage, source, language, constants).map(number => ({
      ...number,
      isFigureText: passage.isFigureText
    }))
  );
  // A template within a template is met twice.
  return [...new Map(found.map(number => [number.start, number])).values()];
}
