/** Something that wants to stand with its middle at some point of a line. */
export interface Wanted {
  readonly at: number;
  readonly size: number;
}

interface Cluster {
  readonly items: number[];
  /** The sum of what its items want its start to be. */
  want: number;
  size: number;
}

/**
 * Where each thing stands, by its middle: as near as may be to where it wants, none overlapping another, all within
 * the ends. Where they do not all fit, they stand one after the other and reach past the far end.
 */
export function spread(wanted: readonly Wanted[], [from, to]: readonly [number, number], gap = 0): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const clusters: Cluster[] = [];
  for (const index of order) {
    const size = wanted[index]?.size ?? 0;
    clusters.push({items: [index], want: at(wanted, index) - size / 2, size: size + gap});
    for (;;) {
      const [before, last] = clusters.slice(-2);
      if (!before || !last || startOf(before, from, to, gap) + before.size <= startOf(last, from, to, gap))
        break;
      before.want += last.want - last.items.length * before.size;
      before.items.push(...last.items);
      before.size += last.size;
      clusters.pop();
    }
  }
  const places = new Array<number>(wanted.length).fill(from);
  for (const cluster of clusters) {
    let start = startOf(cluster, from, to, gap);
    for (const index of cluster.items) {
      const size = wanted[index]?.size ?? 0;
      places[index] = start + size / 2;
      start += size + gap;
    }
  }
  return places;
}

function startOf({items, want, size}: Cluster, from: number, to: number, gap: number): number {
  return Math.max(from, Math.min(want / items.length, to - size + gap));
}

const at = (wanted: readonly Wanted[], index: number): number => wanted[index]?.at ?? 0;
