import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {median} from "../median.ts";

export interface Runs {
  /** In a row, and timed together: the collection of garbage falls on some runs and not on others. */
  readonly inRow: number;
  /** How many such rows are counted, after one that is not, so that what is timed has been compiled. */
  readonly rows: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What takes so many milliseconds is not run again: it is no compiling that it waits for. */
const slow = 2000;

/**
 * Milliseconds of processor time that a run of each takes: means of runs in a row, which begins without the garbage of what
 * was timed before, and the medians of several. In turns, so that what else the machine does falls on all alike; time on
 * the clock would count that too.
 */
export async function timed({inRow, rows}: Runs, drawings: readonly (() => unknown)[]): Promise<number[]> {
  const times = drawings.map((): number[] => []);
  for (let row = -1; row < rows; row++)
    for (const [index, draw] of drawings.entries()) {
      if ((times[index]?.[0] ?? 0) > slow) continue;
      collectGarbage();
      const begin = process.cpuUsage();
      for (let run = 0; run < inRow; run++) await draw();
      const {user, system} = process.cpuUsage(begin);
      const time = (user + system) / 1000 / inRow;
      if (row >= 0 || time > slow) times[index]?.push(time);
    }
  return times.map(median);
}
