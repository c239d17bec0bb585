import type {Mode} from "./cell.ts";
import type {Naming} from "./runtime/namesOf.ts";

/** An import declaration of a cell, which a story's module makes static. */
export interface StaticImport {
  readonly specifier: string;
  /** The exports taken; null for the whole module. */
  readonly names: readonly string[] | null;
  /** What the cell calls them: one for each name, or for the whole module. */
  readonly locals: readonly string[];
  /** The span in `body` of the expression that brings them. */
  readonly start: number;
  readonly end: number;
}

/** A cell ready to run: a function of its inputs. */
export interface CompiledCell extends Naming {
  readonly id: number;
  readonly mode: Mode;
  /** Where the source begins in the file, from 1. */
  readonly line: number;
  readonly column: number;
  readonly source: string;
  /** The source text of a function of `inputs`. */
  readonly body: string;
  readonly inputs: readonly string[];
  readonly autodisplay: boolean;
  /** The names of its file attachments, as written. */
  readonly files: readonly string[];
  /** The specifiers of all its imports, as a bundler finds them. */
  readonly imports: readonly string[];
  readonly staticImports: readonly StaticImport[];
  readonly pinned: boolean;
  readonly hidden: boolean;
}
