import {setImmediate} from "node:timers/promises";
import {atWork, type CellAtWork, cellAtWork} from "./cellAtWork.ts";

export type TimerKind = "timer" | "interval" | "animation frame" | "idle callback" | "observer";

interface Waiting {
  readonly kind: TimerKind;
  readonly cell: CellAtWork;
  readonly callback: (now: number) => void;
  /** In milliseconds since the story began, as its timers tell them. */
  readonly due: number;
  /** The milliseconds between two calls of an interval. */
  readonly every: number | null;
  /** Set by a library, which may never set another while it waits for this one. */
  readonly byLibrary: boolean;
  readonly clock: NodeJS.Timeout | null;
}

/** The timers and frames of a story's cells, by a clock of their own, which only they advance. */
export interface Timers {
  now(): number;
  start(kind: TimerKind, delay: number, byLibrary: boolean, callback: (now: number) => void): number;
  stop(id: number): void;
  /** Calls what is due within some milliseconds, as fast as it can, and from then on nothing else. */
  runOut(milliseconds: number): Promise<void>;
  /** What waits, of all cells. */
  left(): readonly Left[];
  /** Calls nothing any more; returns what libraries wait for, for the next story's timers to carry on. */
  end(): Carried[];
}

export type Left = Pick<Waiting, "kind" | "cell" | "byLibrary">;

export interface Carried {
  readonly kind: TimerKind;
  /** In milliseconds. */
  readonly delay: number;
  readonly callback: (now: number) => void;
}

/** Between two frames, in milliseconds. */
const frame = 16;

/** Beyond the numbers that Node gives its own timers. */
let lastId = 2 ** 31;

/** `failed` is told of what a callback throws. */
export function storyTimers(failed: (cell: CellAtWork, error: unknown) => void): Timers {
  const waiting = new Map<number, Waiting>();
  let time = 0;
  let runsOut = false;

  const call = (id: number, {cell, kind, callback, due, every, byLibrary}: Waiting) => {
    waiting.delete(id);
    time = Math.max(time, due);
    try {
      atWork(cell, () => callback(time));
    } catch (error) {
      failed(cell, error);
    }
    if (every !== null && !stopped.delete(id))
      put(id, {kind, cell, callback, due: time + every, every, byLibrary});
  };
  /** Intervals that their own callback has stopped. */
  const stopped = new Set<number>();
  const put = (id: number, timer: Omit<Waiting, "clock">) => {
    const delay = timer.kind === "animation frame" ? 0 : timer.due - time;
    const clock = runsOut ? null : realSetTimeout(() => call(id, {...timer, clock: null}), delay);
    waiting.set(id, {...timer, clock});
  };
  const stop = (id: number) => {
    const timer = waiting.get(id);
    if (timer?.clock) realClearTimeout(timer.clock);
    if (!waiting.delete(id)) stopped.add(id);
  };
  const stopClocks = () => {
    runsOut = true;
    for (const {clock} of waiting.values()) if (clock) realClearTimeout(clock);
  };
  const nextWithin = (end: number) =>
    [...waiting]
      .filter(([, {due}]) => due <= end)
      .sort(([a, {due: dueA}], [b, {due: dueB}]) => dueA - dueB || a - b)[0];

  return {
    now: () => time,
    start: (kind, delay, byLibrary, callback) => {
      const cell = cellAtWork();
      if (!cell) throw new Error("a timer of no cell");
      const wait = kind === "animation frame" ? frame : Math.max(1, Number.isFinite(delay) ? delay : 0);
      const id = ++lastId;
      put(id, {kind, cell, callback, due: time + wait, every: kind === "interval" ? wait : null, byLibrary});
      return id;
    },
    stop,
    runOut: async milliseconds => {
      stopClocks();
      const end = time + milliseconds;
      for (let next = nextWithin(end); next; next = nextWithin(end)) {
        call(...next);
        await setImmediate();
      }
      time = end;
    },
    left: () => [...waiting.values()],
    end: () => {
      stopClocks();
      const carried = [...waiting.values()].filter(({byLibrary}) => byLibrary);
      waiting.clear();
      return carried.map(({kind, every, callback}) => ({kind, delay: every ?? 0, callback}));
    }
  };
}

const {setTimeout: realSetTimeout, clearTimeout: realClearTimeout} = globalThis;
