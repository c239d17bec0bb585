import {type Module, RuntimeError, type Variable} from "@observablehq/runtime";
import type {CellOutput} from "./cellOutput.ts";
import {hasValue, input} from "./generators/input.ts";
import {mutator} from "./generators/Mutable.ts";
import {staleDisplay} from "./messages.ts";
import {nameInputs} from "./nameInputs.ts";
import type {StoryCell} from "./storyCell.ts";

export interface CellObserver {
  /** The cell begins to run. */
  pending(): void;
  /** The cell, or the name that it declares, has a value: its only one, or its next. */
  fulfilled(name: string | null): void;
  rejected(error: unknown): void;
  /** A control is shown whose value comes only when the reader acts. */
  awaitsReader(): void;
}

/** The type of a variable that is no cell's own, in the Observable runtime. */
const implicit = 2;

/**
 * Puts a cell on the Observable runtime, by Notebook Kit's rules, and returns what takes it off again.
 * Output replaces what stands in the root when the first of a run comes, so that nothing flickers.
 */
export function defineCell(
  main: Module,
  cell: StoryCell,
  output: CellOutput,
  observer: CellObserver
): () => void {
  const {id, body, inputs, outputs, autodisplay, autoview, automutable} = cell;
  const own = `cell ${id}`;
  const shownName = cell.output?.replace(/^(viewof\$|mutable )/, "") ?? null;
  let alive = true;
  let failed = false;
  /** The version of the variable whose output stands there. */
  let shown = -1;
  const clear = (version = variable._version) => {
    shown = version;
    output.clear();
  };
  const viewed = (element: Element) => {
    if (!hasValue(element)) observer.awaitsReader();
    return input(element);
  };
  const variable: Variable = main.variable(
    {
      _node: output.root,
      pending() {
        if (!alive) return;
        if (failed) output.clear();
        failed = false;
        observer.pending();
      },
      fulfilled(value) {
        // A deleted variable is computed once more.
        if (!alive) return;
        nameInputs(value, autoview ? shownName : null);
        if (autodisplay) {
          clear();
          output.show(value, shownName);
        } else if (shown < variable._version) clear();
        output.settle();
        observer.fulfilled(null);
      },
      rejected(error) {
        if (!alive) return;
        failed = true;
        clear();
        observer.rejected(error);
        output.settle();
      }
    },
    {shadow: {}}
  );
  const variables = [variable];

  if (cell.displays && (inputs.includes("display") || inputs.includes("view"))) {
    const Implicit = variable.constructor as typeof Variable;
    const others = inputs.filter(name => name !== "display" && name !== "view");
    const display = new Implicit(implicit, main);
    display.define(others, () => {
      const version = variable._version;
      return (value: unknown) => {
        if (!alive || version < shown) throw new Error(staleDisplay());
        if (version > shown) clear(version);
        output.show(value, shownName);
        return value;
      };
    });
    const view = new Implicit(implicit, main, null, {shadow: {}});
    view._shadow?.set("display", display);
    view.define(
      ["display"],
      (show: (value: unknown) => Element) => (element: unknown) => viewed(show(element))
    );
    variable._shadow?.set("display", display).set("view", view);
    variables.push(view, display);
  }

  variable.define(cell.output ?? (outputs.length ? own : null), inputs, body);
  if (cell.output === null) {
    for (const name of outputs) {
      const declared = main.variable({
        fulfilled() {
          if (alive) observer.fulfilled(name);
        },
        rejected(error) {
          if (!alive || (error instanceof RuntimeError && error.input === own)) return;
          failed = true;
          observer.rejected(error);
        }
      });
      declared.define(name, [own], (exports: Readonly<Record<string, unknown>>) => exports[name]);
      variables.push(declared);
    }
  } else if (autoview && shownName) {
    variables.push(main.define(shownName, [cell.output], viewed));
  } else if (automutable && shownName) {
    variable.define(shownName, [own], ([value]: [unknown]) => value);
    variables.push(
      main.define(cell.output, inputs, body),
      main.define(own, [cell.output], mutator),
      main.define(`mutable$${shownName}`, [own], ([, handle]: [unknown, unknown]) => handle)
    );
  }

  return () => {
    alive = false;
    // A nameless variable can go only after those that take it in.
    for (const each of variables) each.delete();
  };
}
