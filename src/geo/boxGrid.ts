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
  const cells = new Map<string, B[]>();
  const grid: BoxGrid<B> = {
    add(box) {
      for (const key of keysOf(box, 0)) {
        const held = cells.get(key);
        if (held) held.push(box);
        else cells.set(key, [box]);
      }
    },
    some(box, gap = 0, passes = () => true) {
      for (const key of keysOf(box, gap))
        if (cells.get(key)?.some(other => overlaps(box, other, gap) && passes(other))) return true;
      return false;
    }
  };
  for (const box of boxes) grid.add(box);
  return grid;
}

function* keysOf({x, y, width, height}: Box, gap: number): Generator<string> {
  const at = (pixels: number) => Math.floor(pixels / cell);
  for (let column = at(x - gap); column <= at(x + width + gap); column++)
    for (let row = at(y - gap); row <= at(y + height + gap); row++) yield `${column} ${row}`;
}
