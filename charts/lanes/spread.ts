/** Something of a height that wants to stand around a level, in pixels. */
export interface Wanted {
  readonly at: number;
  readonly height: number;
}

/**
 * The tops of things in one column, in the order given, each as near to its level as the others let it, none above `top`.
 * They keep above `bottom` where they have the room; where they have not, they run past it.
 */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): number[] {
  const order = wanted
    .map((each, index) => ({...each, index}))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const tops = new Array<number>(wanted.length).fill(top);
  let limit = bottom;
  for (const {at, height, index} of order.toReversed()) {
    tops[index] = Math.min(at - height / 2, limit - height);
    limit = tops[index] ?? limit;
  }
  let free = top;
  for (const {height, index} of order) {
    const y = Math.max(tops[index] ?? free, free);
    tops[index] = y;
    free = y + height;
  }
  return tops;
}
