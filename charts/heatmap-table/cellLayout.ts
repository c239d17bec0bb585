import {type Frame, textSize, wrapText} from "../../src/figure/index.ts";

/** The edges of a cell, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CellHeading {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of its first line. */
  readonly y: number;
  readonly anchor: "start" | "middle";
}

export interface CellLayout {
  readonly headings: readonly CellHeading[];
  readonly bottom: number;
  cell(row: number, column: number): CellBox;
  /** What is written in a cell, broken into lines. */
  lines(text: string): readonly string[];
}

export const lineHeight = 15;
const padding = 12;
const style = {size: textSize.small} as const;
/** Texts in cells are broken past this, in pixels, and cells with room to spare grow no wider than this. */
const widestText = 96;
const widestCell = 132;
const betweenBlocks = 14;

/** Rows under their headings; as many columns side by side as fit, the rest in further blocks below. */
export function cellLayout(
  rows: readonly string[],
  columns: readonly string[],
  written: readonly string[],
  top: number,
  {width, measure}: Frame
): CellLayout {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, measure(text, style)), 0);
  const head = Math.ceil(Math.min(widest(rows), width * 0.34)) + 10;
  const room = width - head;
  const least = Math.min(
    room,
    Math.max(44, Math.min(widestText, widest([...written, ...columns.map(longestWord)])) + padding)
  );
  const most = Math.max(1, Math.min(columns.length, Math.floor(room / least)));
  const across = Math.ceil(columns.length / Math.ceil(columns.length / most));
  const wide = Math.min(widestCell, room / across);
  const lines = (text: string) => wrapText(text, wide - 8, style);
  const deepest = written.reduce((most, text) => Math.max(most, lines(text).length), 1);
  const rowLines = rows.map(row => wrapText(row, head - 10, style));
  const heights = rowLines.map(({length}) => Math.max(28, Math.max(length, deepest) * lineHeight + padding));
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const high = heights.reduce((sum, height) => sum + height, 0);
  const blocks: {readonly first: number; readonly top: number; readonly columns: readonly string[][]}[] = [];
  let y = top;
  for (let first = 0; first < columns.length; first += across) {
    const named = columns.slice(first, first + across).map(column => wrapText(column, wide - 6, style));
    const deep = Math.max(1, ...named.map(({length}) => length));
    blocks.push({first, top: y + deep * lineHeight + 6, columns: named});
    y += deep * lineHeight + 6 + high + betweenBlocks;
  }
  return {
    headings: blocks.flatMap(block => [
      ...block.columns.map((named, index) => ({
        lines: named,
        x: head + (index + 0.5) * wide,
        y: block.top - 6 - (named.length - 1) * lineHeight,
        anchor: "middle" as const
      })),
      ...rowLines.map((named, index) => ({
        lines: named,
        x: 0,
        y:
          block.top +
          (tops[index] ?? 0) +
          (heights[index] ?? 0) / 2 +
          4 -
          ((named.length - 1) * lineHeight) / 2,
        anchor: "start" as const
      }))
    ]),
    bottom: y - betweenBlocks,
    lines,
    cell: (row, column) => {
      const block = blocks[Math.floor(column / across)];
      const left = head + (column % across) * wide;
      const cellTop = (block?.top ?? 0) + (tops[row] ?? 0);
      return {left, right: left + wide, top: cellTop, bottom: cellTop + (heights[row] ?? 0)};
    }
  };
}

const longestWord = (text: string): string =>
  text.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
