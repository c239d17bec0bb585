import type {BuildTimes} from "../builds/buildTimes.ts";
import {megabytes, seconds, times} from "./quantities.ts";
import {table} from "./table.ts";

export function buildTable(builds: readonly BuildTimes[]): string {
  return table(
    [
      "stories (runs)",
      "ours",
      "stock",
      "ours to stock",
      "ours, peak",
      "stock, peak",
      "ours, one changed",
      "to ours in full",
      "stock, one changed"
    ],
    builds.map(({stories, runs, ours, stock}) => [
      `${stories} (${runs})`,
      seconds(ours.seconds),
      seconds(stock.seconds),
      times(ours.seconds, stock.seconds),
      megabytes(ours.peak),
      megabytes(stock.peak),
      seconds(ours.changed),
      times(ours.changed, ours.seconds),
      seconds(stock.changed)
    ])
  );
}

/** Where our build's time goes. */
export function phaseTable(builds: readonly BuildTimes[]): string {
  return table(
    ["stories", "until it says something", "check", "evaluate", "bundle and write"],
    builds.map(({stories, ours: {phases}}) => [
      String(stories),
      seconds(phases?.start ?? null),
      seconds(phases?.check ?? null),
      seconds(phases?.evaluate ?? null),
      seconds(phases?.bundleAndWrite ?? null)
    ])
  );
}
