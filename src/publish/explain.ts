import type {BuildReport} from "./buildReport.ts";
import {liveCell, liveCells} from "./messages.ts";

/** For each story, in lines: how many of its cells are live, and of each of these, why. */
export function explain({pages}: BuildReport): string[] {
  return pages.flatMap(({file, cells}) => {
    if (cells.length === 0) return [];
    const live = cells.flatMap(each => (each.kind === "live" ? [each] : []));
    const width = Math.max(...live.map(({cell}) => String(cell).length));
    const rows = live.map(({cell, why}) => liveCell(String(cell).padStart(width), why));
    return [liveCells(file, cells.length, live.length), ...rows];
  });
}
