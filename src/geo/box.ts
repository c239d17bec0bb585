/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles come nearer to each other than `gap` pixels both ways. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The square around a circle. */
export function boxAround(x: number, y: number, radius: number): Box {
  return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
}

/** Squares along a line, so that labels can keep clear of it. */
export function boxesAlong(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  size = 6
): Box[] {
  const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / size));
  return Array.from({length: pieces + 1}, (_, i) =>
    boxAround(x1 + ((x2 - x1) * i) / pieces, y1 + ((y2 - y1) * i) / pieces, size / 2)
  );
}
