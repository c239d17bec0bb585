import {namesOf} from "../../notebook/index.ts";
import type {StoryCell} from "../../notebook/runtime/index.ts";
import type {Cause} from "./cause.ts";
import {atWork, type CellAtWork} from "./cellAtWork.ts";
import {changingInputs} from "./changingInputs.ts";
import {laterYields} from "./laterYields.ts";
import {yieldsAgain} from "./messages.ts";
import {newCell} from "./newCell.ts";
import type {Places} from "./places.ts";
import {type Carried, storyTimers} from "./timers.ts";
import {whatIsLeft} from "./whatIsLeft.ts";

/** A story's cells under observation. */
export interface ObservedCells {
  /** Runs something for a cell: the modules that it imports. */
  within<T>(cell: number, run: () => T): T;
  /** The cells to run in the place of those given. */
  watched(cells: readonly StoryCell[]): StoryCell[];
  /** Whether anything was seen that is more than values. */
  hasSeen(): boolean;
  /** Whether anything waits that may change what a cell shows. */
  isWaiting(): boolean;
  /** Whether anything goes on after the last. */
  goesOn(): boolean;
  /** Once each cell has its first value: lets a second of the timers' clock pass, and later values come. */
  runOut(places: Places): Promise<void>;
  /** What was seen, by cell; of what is left running, as far as it matters to what is shown. */
  causes(places: Places): ReadonlyMap<number, readonly Cause[]>;
  /** The texts of the style elements that a cell made, whether it shows them at build or not. */
  styles(cell: number): string[];
  /** Ends all that is left running; what libraries wait for is to be carried on by the next story. */
  end(): Carried[];
}

/** In milliseconds of the timers' clock, once each cell has a value. */
const patience = 1000;

/** `failed` is told of what a timer's callback throws. */
export function observeCells(
  story: string,
  ids: readonly number[],
  carried: readonly Carried[],
  failed: (cell: number | null, error: unknown) => void
): ObservedCells {
  const timers = storyTimers((cell, error) => failed(cell.id, error));
  const later = laterYields();
  const working = new Map(ids.map(id => [id, newCell(id, timers, story)]));
  const nobody = newCell(null, timers, story);
  for (const {kind, delay, callback} of carried)
    atWork(nobody, () => timers.start(kind, delay, true, callback));
  const all = [...working.values()];
  /** The cells whose place changed to the last. */
  let goesOn: ReadonlySet<number> = new Set();
  return {
    within: (cell, run) => atWork(working.get(cell) ?? nobody, run),
    watched: cells => {
      const defined = new Set(cells.flatMap(namesOf));
      return cells.map(cell => {
        const work = working.get(cell.id);
        if (!work) return cell;
        for (const does of changingInputs(cell, defined)) work.causes.set(does, {kind: "changes", does});
        return {...cell, body: watchedBody(cell, work, later.gate)};
      });
    },
    hasSeen: () =>
      timers.left().length > 0 ||
      all.some(({causes, listeners, observing}) => causes.size + listeners.size + observing.size > 0),
    goesOn: () => timers.left().length > 0 || all.some(({causes}) => causes.has(yieldsAgain)),
    isWaiting: () => later.areWaiting() || timers.left().length > 0,
    runOut: async places => {
      later.ask();
      await timers.runOut(patience / 2);
      const changed = places.changes();
      await timers.runOut(patience / 2);
      goesOn = changed();
    },
    causes: places => whatIsLeft(all, timers.left(), goesOn, places),
    styles: cell => [...(working.get(cell)?.styles ?? [])].map(style => style.textContent),
    end: () => {
      for (const listener of all.flatMap(({listeners}) => [...listeners])) listener.remove();
      return timers.end();
    }
  };
}

function watchedBody(
  {body, outputs}: StoryCell,
  cell: CellAtWork,
  gate: <T>(cell: CellAtWork, value: T) => T
): StoryCell["body"] {
  const gated = (value: unknown): unknown => {
    if (outputs.length === 0) return gate(cell, value);
    const declared = value as Record<string, unknown>;
    for (const name of outputs) declared[name] = gate(cell, declared[name]);
    return declared;
  };
  return function (...inputs) {
    const value = atWork(cell, () => body.apply(this, inputs));
    return value instanceof Promise ? value.then(gated) : gated(value);
  };
}
