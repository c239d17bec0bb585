import {randomFrom} from "../fixedClock.ts";
import type {CellAtWork} from "./cellAtWork.ts";
import type {Timers} from "./timers.ts";

/** A cell that nothing has been seen of. */
export function newCell(id: number | null, timers: Timers, story: string): CellAtWork {
  return {
    id,
    timers,
    causes: new Map(),
    listeners: new Set(),
    observing: new Set(),
    made: new WeakSet(),
    styles: new Set(),
    random: randomFrom(`${story} ${id}`)
  };
}
