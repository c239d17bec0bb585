import type {Naming} from "./namesOf.ts";
import type {Builtin} from "./page.ts";

/** A cell in a story's module. */
export interface StoryCell extends Naming {
  /** The path by which messages name the notebook. */
  readonly file: string;
  readonly id: number;
  /** Where its source begins in the file, from 1. */
  readonly line: number;
  /** Differs when anything differs that matters to running it. */
  readonly hash: string;
  /** The name by which other cells know its value; null for none. */
  readonly name: string | null;
  readonly inputs: readonly string[];
  readonly autodisplay: boolean;
  /** Whether the cell may call `display` and `view`. */
  readonly displays: boolean;
  /** What its import declarations brought: a hot reload compares them. */
  readonly uses: readonly unknown[];
  readonly body: (this: unknown, ...inputs: never[]) => unknown;
}

/** What a story's module exports. */
export interface StoryModule {
  readonly cells: readonly StoryCell[];
  readonly builtins: Readonly<Record<string, Builtin>>;
  /** The names of the file attachments that cells ask for. */
  readonly files: readonly string[];
}
