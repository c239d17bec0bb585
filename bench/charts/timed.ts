import {median} from "../median.ts";

export interface Runs {
  /** Run before, so that what is timed has been compiled. */
  readonly warmUps: number;
  readonly counted: number;
}

/**
 * Milliseconds of processor time, the medians of several warm runs of each: in turns, so that what else the machine does
 * falls on all alike. Time on the clock would count that too.
 */
export async function timed(runs: Runs, drawings: readonly (() => unknown)[]): Promise<number[]> {
  const times = drawings.map((): number[] => []);
  for (let run = -runs.warmUps; run < runs.counted; run++)
    for (const [index, draw] of drawings.entries()) {
      const begin = process.cpuUsage();
      await draw();
      const {user, system} = process.cpuUsage(begin);
      if (run >= 0) times[index]?.push((user + system) / 1000);
    }
  return times.map(median);
}
