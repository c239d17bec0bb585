import type {Seen} from "./watchPage.ts";

/** In milliseconds: what tasks took beyond 50 ms each, all added up. */
export function blockingTime(tasks: Seen["longTasks"]): number {
  return tasks.reduce((sum, {took}) => sum + Math.max(0, took - 50), 0);
}
