import {type Box, overlaps} from "./box.ts";

/** Boxes by where they are: among thousands, those near a place are found without looking at the others. */
export interface BoxGrid<B extends Box> {
  add(box: B): void;
  /** Whether one that passes comes nearer to a box than `gap` pixels both ways; all pass unless told. */
  some(box: Box, gap?: number, passes?: (other: B) => boolean): boolean;
}

/** In pixels: about the height of two labels. */
const cell = 32;

export function boxGrid<B extends Box>(boxes: Iterable<B> = []): BoxGrid<B> {
  const cells = new Map<number, B[]>();
  const grid: BoxGrid<B> = {
    add(box) {
      someCell(box, 0, key => {
        const held = cells.get(key);
        if (held) held.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    some: (box, gap = 0, passes = () => true) =>
      someCell(
        box,
        gap,
        key => cells.get(key)?.some(other => overlaps(box, other, gap) && passes(other)) ?? false
      )
  };
  for (const box of boxes) grid.add(box);
  return grid;
}

/** Whether a test holds for some cell that a box with a gap around it touches; cells are numbered. */
function someCell({x, y, width, height}: Box, gap: number, holds: (key: number) => boolean): boolean {
  const last = {column: cellAt(x + width + gap), row: cellAt(y + height + gap)};
  for (let column = cellAt(x - gap); column <= last.column; column++)
    for (let row = cellAt(y - gap); row <= last.row; row++) if (holds(column * 65_536 + row)) return true;
  return false;
}

const cellAt = (pixels: number): number => Math.floor(pixels / cell);
