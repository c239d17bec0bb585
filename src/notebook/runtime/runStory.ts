import {type Module, Runtime} from "@observablehq/runtime";
import {type CellError, cellError, cellErrorText} from "./cellError.ts";
import {cellOutput} from "./cellOutput.ts";
import {defineCell} from "./defineCell.ts";
import {explain} from "./explain.ts";
import {inputUnresolved, noEdition, unresolved} from "./messages.ts";
import {namesOf} from "./namesOf.ts";
import type {Builtin, Page} from "./page.ts";
import type {StoryCell} from "./storyCell.ts";
import {sweep} from "./sweep.ts";

export interface StoryOptions extends Partial<Page> {
  readonly cells: readonly StoryCell[];
  readonly builtins: Readonly<Record<string, Builtin>>;
  readonly document: Document;
  /** Where a cell's output goes; null runs the cell out of sight. */
  readonly root: (cell: number) => Element | null;
  /** Told of each error as it shows; by default the console is. */
  readonly onError?: (error: CellError) => void;
  /** Told, each time a cell has all its values and all it shows has come. */
  readonly onValue?: (cell: number) => void;
}

/** A story at work. */
export interface Story {
  /** Takes a changed story: redefines the cells whose code or imports changed, and no others. */
  apply(cells: readonly StoryCell[], builtins?: Readonly<Record<string, Builtin>>): void;
  /** The value of a name, once it has one. */
  value(name: string): Promise<unknown>;
  /** The values that the cells' names have now; those that have none, or an error, are not among them. */
  values(): ReadonlyMap<string, unknown>;
  /**
   * Resolves when every cell has a value, a first yield, or an error, and every shown promise has come; with
   * the errors that stand then. Cells without one after `timeout` milliseconds (10,000) are among them,
   * unless it is the reader that they wait for.
   */
  settled(options?: {readonly timeout?: number}): Promise<CellError[]>;
  /** Ends all generators and fulfils every `invalidation`. Outputs stay. */
  dispose(): void;
  readonly runtime: Runtime;
}

/** A cell as it runs. */
interface Running {
  cell: StoryCell;
  readonly root: Element;
  undefine: () => void;
  /** The names, and null for the cell itself, that have had no value yet. */
  awaited: Set<string | null>;
  /** How many shown promises have not come. */
  promises: number;
  awaitsReader: boolean;
  error: CellError | null;
}

/** Runs a story's cells on the Observable runtime, within a given document. */
export function runStory(options: StoryOptions): Story {
  const {document, root, onError = warn} = options;
  const page: Page = {
    document,
    edition: options.edition ?? (() => Promise.reject(new Error(noEdition()))),
    files: options.files ?? (name => ({url: new URL(name, document.baseURI).href})),
    fixed: options.fixed ?? {}
  };
  const runtime = new Runtime();
  const main = runtime.module();
  const running = new Map<number, Running>();
  const builtins = new Map<string, {make: Builtin; undefine: () => void}>();
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const check of [...waiting]) check();
  };
  const definerOf = (name: string) => [...running.values()].find(({cell}) => namesOf(cell).includes(name));

  const start = (cell: StoryCell) => {
    const rejected = (error: unknown) => {
      state.error = explain(state.cell, error, definerOf);
      state.awaited.clear();
      output.showError(cellErrorText(state.error));
      onError(state.error);
      changed();
    };
    const came = () => {
      if (!isUnsettled(state)) options.onValue?.(cell.id);
    };
    const output = cellOutput(root(cell.id) ?? document.createElement("div"), document, {
      waits: () => {
        state.promises++;
      },
      came: () => {
        state.promises--;
        came();
        changed();
      },
      failed: rejected
    });
    const state: Running = {
      cell,
      root: output.root,
      undefine: () => {},
      awaited: new Set([null, ...cell.outputs]),
      promises: 0,
      awaitsReader: false,
      error: null
    };
    running.set(cell.id, state);
    state.undefine = defineCell(main, cell, output, {
      pending: () => {
        state.error = null;
        state.awaitsReader = false;
      },
      fulfilled: name => {
        state.awaited.delete(name);
        came();
        changed();
      },
      rejected,
      awaitsReader: () => {
        state.awaitsReader = true;
        changed();
      }
    });
  };

  const apply: Story["apply"] = (cells, newBuiltins = options.builtins) => {
    const wanted = new Map(cells.map(cell => [cell.id, cell]));
    for (const {cell, undefine, root} of [...running.values()]) {
      if (isSame(cell, wanted.get(cell.id))) continue;
      undefine();
      running.delete(cell.id);
      if (!wanted.has(cell.id)) root.replaceChildren();
    }
    for (const [name, {make, undefine}] of [...builtins]) {
      if (newBuiltins[name] === make) continue;
      undefine();
      builtins.delete(name);
    }
    for (const [name, make] of Object.entries(newBuiltins)) {
      if (builtins.has(name)) continue;
      const variable = main.define(name, [], () => make(page));
      builtins.set(name, {make, undefine: () => variable.delete()});
    }
    for (const cell of cells) {
      const state = running.get(cell.id);
      // An unchanged cell may stand on another line.
      if (state) state.cell = cell;
      else start(cell);
    }
    sweep(runtime, main);
  };

  const isUnsettled = ({awaited, promises}: Running) => awaited.size > 0 || promises > 0;
  /** A cell that waits for the reader, itself or for its inputs, is no failure. */
  const waitsForReader = (state: Running, seen = new Set<Running>()): boolean => {
    if (state.awaitsReader || seen.has(state)) return state.awaitsReader;
    seen.add(state);
    return state.cell.inputs.some(name => {
      const source = definerOf(name);
      return source !== undefined && waitsForReader(source, seen);
    });
  };
  const unsettled = () => [...running.values()].filter(state => isUnsettled(state) && !waitsForReader(state));
  const unresolvedError = ({cell, awaited}: Running, timeout: number) => {
    for (const name of cell.inputs) {
      const source = definerOf(name);
      if (source && isUnsettled(source)) {
        return cellError(cell, inputUnresolved(name, source.cell.id), source.cell.id, null);
      }
    }
    const names = [...awaited].filter(name => name !== null);
    return cellError(cell, unresolved(timeout / 1000, awaited.has(null) ? [] : names), null, null);
  };

  apply(options.cells);
  return {
    apply,
    value: name => main.value(name),
    values: () => new Map([...running.values()].flatMap(state => valuesOf(state, main))),
    settled: ({timeout = 10_000} = {}) =>
      new Promise(resolve => {
        const end = (late: readonly Running[]) => {
          waiting.delete(check);
          clearTimeout(timer);
          const errors = [...running.values()].flatMap(({error}) => error ?? []);
          const lateErrors = late.map(state => unresolvedError(state, timeout));
          resolve([...errors, ...lateErrors].sort((a, b) => a.line - b.line));
        };
        const check = () => {
          if (unsettled().length === 0) end([]);
        };
        const timer = setTimeout(() => end(unsettled()), timeout);
        waiting.add(check);
        check();
      }),
    dispose: () => runtime.dispose(),
    runtime
  };
}

function valuesOf({cell, awaited, awaitsReader, error}: Running, main: Module): [string, unknown][] {
  // A name of its own is what a control that waits for its reader has no value for.
  const names = error ? [] : awaitsReader && cell.output !== null ? [cell.output] : namesOf(cell);
  const isThere = (name: string) => !awaited.has(cell.output === null ? name : null);
  return names.filter(isThere).map(name => [name, main._scope.get(name)?._value]);
}

function warn(error: CellError): void {
  console.error(cellErrorText(error), error.error);
}

function isSame(old: StoryCell, cell: StoryCell | undefined): boolean {
  return (
    cell !== undefined &&
    old.hash === cell.hash &&
    old.uses.length === cell.uses.length &&
    old.uses.every((use, i) => use === cell.uses[i])
  );
}
