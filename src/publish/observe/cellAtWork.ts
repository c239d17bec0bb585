import {AsyncLocalStorage} from "node:async_hooks";
import type {Cause} from "./cause.ts";
import type {Timers} from "./timers.ts";
import type {Listener} from "./watchListeners.ts";
import type {Observing} from "./watchObservers.ts";

/** A cell as the build runs it, with what was seen of it. */
export interface CellAtWork {
  /** Null for what libraries left running when an earlier story was over. */
  readonly id: number | null;
  /** By what the cell does. */
  readonly causes: Map<string, Cause>;
  readonly listeners: Set<Listener>;
  readonly observing: Set<Observing>;
  /** The elements that its code made, as far as they were made one by one. */
  readonly made: WeakSet<Element>;
  /** The style elements among them. */
  readonly styles: Set<Element>;
  readonly timers: Timers;
  /** The cell's own random numbers: in [0, 1), the same in each build. */
  readonly random: () => number;
}

const running = new AsyncLocalStorage<CellAtWork>();

/** The cell whose code runs, also after an await, in a callback or in a timer; undefined outside of cells. */
export function cellAtWork(): CellAtWork | undefined {
  return running.getStore();
}

/** Runs a cell's code so that what it does, now and later, is known for the cell's. */
export function atWork<T>(cell: CellAtWork, run: () => T): T {
  return running.run(cell, run);
}

/** Runs what is no cell's, though a cell set it going: the loading of modules. */
export function outsideCells<T>(run: () => T): T {
  return running.exit(run);
}

/** Notes what the cell at work does. */
export function note(kind: Cause["kind"], does: string): void {
  const causes = cellAtWork()?.causes;
  if (causes && !causes.has(does)) causes.set(does, {kind, does});
}
