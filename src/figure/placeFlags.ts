/** A label that is to fly from a pole over some point of a line. */
export interface Flag {
  /** Of the pole, in pixels. */
  readonly x: number;
  /** Of the label, in pixels. */
  readonly width: number;
}

export interface PlacedFlag<F extends Flag> {
  readonly flag: F;
  /** 0 is next to the line. */
  readonly row: number;
  /** The label's left and right ends, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Which side of its pole the label is on. */
  readonly side: "left" | "right";
}

/**
 * Gives each label a row, so that no two labels overlap and no pole runs through a label: labels left of some point fly
 * to the right, the others to the left, which of all such divisions takes the fewest rows. Where every division has a
 * pole through a label, as with wide labels in a narrow frame, the one with the fewest such crossings is taken.
 * Labels stay between `left` and `right`, even where that means leaving their pole; one that is wider reaches past `left`.
 */
export function placeFlags<F extends Flag>(
  flags: readonly F[],
  [left, right]: readonly [number, number]
): PlacedFlag<F>[] {
  const sorted = flags.toSorted((a, b) => a.x - b.x);
  let best: {placed: PlacedFlag<F>[]; cost: number} | null = null;
  for (let split = sorted.length; split >= 0; split--) {
    const sided = sorted.map((flag, index) => spanOf(flag, index < split, left, right));
    const placed = inRows(sided);
    const rows = Math.max(0, ...placed.map(({row}) => row + 1));
    const cost = crossings(placed) * 1000 + sided.filter(({strays}) => strays).length * 100 + rows;
    if (!best || cost < best.cost) best = {placed, cost};
  }
  return best?.placed ?? [];
}

interface Span<F extends Flag> {
  readonly flag: F;
  readonly from: number;
  readonly to: number;
  readonly side: "left" | "right";
  /** Whether the frame's end pushed the label off its pole. */
  readonly strays: boolean;
}

function spanOf<F extends Flag>(flag: F, toRight: boolean, left: number, right: number): Span<F> {
  const wanted = toRight ? flag.x : flag.x - flag.width;
  const from = Math.min(Math.max(left, wanted), right - flag.width);
  return {flag, from, to: from + flag.width, side: toRight ? "right" : "left", strays: from !== wanted};
}

/** A label whose span holds another's pole must stand above that other one. */
const mustClear = (upper: Span<Flag>, lower: Span<Flag>): boolean =>
  upper !== lower && upper.from < lower.flag.x && lower.flag.x < upper.to;

/** Rows from the line up: of the labels that hold no waiting label's pole, the first goes to the lowest row it fits. */
function inRows<F extends Flag>(spans: readonly Span<F>[]): PlacedFlag<F>[] {
  const waiting = [...spans];
  const placed: PlacedFlag<F>[] = [];
  while (waiting.length) {
    const free = waiting.findIndex(span => !waiting.some(other => mustClear(span, other)));
    const [span] = waiting.splice(Math.max(0, free), 1);
    if (!span) break;
    const below = placed.filter(other => span.from < other.flag.x && other.flag.x < span.to);
    const taken = placed.filter(other => span.from < other.to && other.from < span.to);
    let row = Math.max(0, ...below.map(other => other.row + 1));
    while (taken.some(other => other.row === row)) row++;
    placed.push({flag: span.flag, row, from: span.from, to: span.to, side: span.side});
  }
  return placed;
}

/** Whether a pole runs through a label on its way up. */
export const polesCross = (placed: readonly PlacedFlag<Flag>[]): boolean => crossings(placed) > 0;

/** How often a pole runs through a label on its way up. */
function crossings(placed: readonly PlacedFlag<Flag>[]): number {
  return placed.reduce(
    (sum, {flag, row}) =>
      sum + placed.filter(other => other.row < row && other.from < flag.x && flag.x < other.to).length,
    0
  );
}
