import type {Frame} from "../../src/figure/index.ts";
import {wrapText} from "../../src/figure/index.ts";

/** Where a panel stands, in pixels. */
export interface Panel {
  readonly series: string;
  readonly title: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Of its plot. */
  readonly top: number;
  readonly bottom: number;
  /** Whether it is the first of its row, which has the labels of the value axis. */
  readonly leads: boolean;
}

const between = 20;
export const titleStyle = {size: 13, weight: 600} as const;
export const titleLine = 16;
/** Under a plot: its dates, and room to the next row. */
const foot = 40;
/** Between a title and the plot: the room of the topmost tick label. */
const underTitle = 8;

/** Two to four panels in a row, by the frame's width, right of the room for the value axis; rows from `top` down. */
export function panelLayout(
  names: readonly string[],
  gutter: number,
  top: number,
  {width}: Frame
): {readonly panels: readonly Panel[]; readonly bottom: number} {
  const columns = Math.min(names.length, width < 480 ? 2 : width < 760 ? 3 : 4);
  const wide = (width - gutter - 8 - (columns - 1) * between) / columns;
  const high = Math.round(Math.max(84, Math.min(150, wide * 0.62)));
  const panels: Panel[] = [];
  let y = top;
  for (let start = 0; start < names.length; start += columns) {
    const row = names.slice(start, start + columns).map(series => wrapText(series, wide, titleStyle));
    const plotTop = y + Math.max(1, ...row.map(({length}) => length)) * titleLine + underTitle;
    for (const [column, title] of row.entries()) {
      const left = gutter + column * (wide + between);
      panels.push({
        series: names[start + column] ?? "",
        title,
        left,
        right: left + wide,
        top: plotTop,
        bottom: plotTop + high,
        leads: column === 0
      });
    }
    y = plotTop + high + foot;
  }
  return {panels, bottom: y - foot + 22};
}
