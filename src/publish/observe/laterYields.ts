import {atWork, type CellAtWork} from "./cellAtWork.ts";
import {yieldsAgain} from "./messages.ts";

interface GeneratorLike {
  next(sent?: unknown): unknown;
  return(value?: unknown): unknown;
}

/** Values beyond a generator's first, asked for only once the first of all cells are there. */
export interface LaterYields {
  /** Asks each generator for its next value, and notes those that give one. */
  ask(): void;
  areWaiting(): boolean;
  /** A generator as the runtime gets it; any other value as it is. */
  gate<T>(cell: CellAtWork, value: T): T;
}

/**
 * Gives the runtime the first value of each generator that a cell makes, and no other, so that what the build shows does
 * not depend on how fast it is.
 */
export function laterYields(): LaterYields {
  const waiting: (() => Promise<void>)[] = [];
  const gated = (cell: CellAtWork, generator: GeneratorLike): GeneratorLike => {
    let first: unknown;
    const askAgain = async () => {
      const yielded = await first;
      if (!isYielded(yielded)) return;
      const next = await atWork(cell, () => generator.next(yielded.value));
      if (isYielded(next)) cell.causes.set(yieldsAgain, {kind: "changes", does: yieldsAgain});
    };
    // What else the generator is known by, the runtime finds in this one too.
    return Object.assign(Object.create(generator), {
      next: (sent: unknown) => {
        if (first !== undefined) return new Promise(() => {});
        first = atWork(cell, () => generator.next(sent));
        waiting.push(askAgain);
        return first;
      },
      return: (value: unknown) => atWork(cell, () => generator.return(value))
    });
  };
  return {
    ask: () => {
      // What a later value fails with, the reader's browser tells.
      for (const each of waiting.splice(0)) each().catch(() => {});
    },
    areWaiting: () => waiting.length > 0,
    gate: (cell, value) => (isGenerator(value) ? (gated(cell, value) as typeof value) : value)
  };
}

interface Yielded {
  readonly value: unknown;
}

function isYielded(result: unknown): result is Yielded {
  return typeof result === "object" && result !== null && "done" in result && result.done !== true;
}

function isGenerator(value: unknown): value is GeneratorLike {
  return (
    typeof value === "object" &&
    value !== null &&
    "next" in value &&
    typeof value.next === "function" &&
    "return" in value &&
    typeof value.return === "function"
  );
}
