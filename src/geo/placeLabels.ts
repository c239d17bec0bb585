import {type Box, boxAround, overlaps} from "./box.ts";
import {type BoxGrid, boxGrid} from "./boxGrid.ts";

/** A dot and the size of its label, in pixels. */
export interface LabelledDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly box: Box;
  /** Which side of the box faces the dot. */
  readonly anchor: "start" | "middle" | "end";
  /** Whether the label stands so far off that a line must lead to it. */
  readonly led: boolean;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** What labels never cover, besides the dots and each other. */
  readonly taken?: readonly Box[];
  /** What labels cover only where there is no other room. */
  readonly avoided?: readonly Box[];
}

const near = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1]
] as const;
const distances = [16, 28, 42, 60, 84, 112];
const directions = 16;
/** What a leader keeps clear for itself, in pixels. */
const leaderWidth = 2;
/** Among more dots lines to labels farther off would be a thicket: labels stand beside their dots, or not at all. */
const mostLed = 150;
/** Between labels, and between a label and the edge, in pixels. */
const gap = 3;

/**
 * Sets labels beside their dots, one after the other in the order given: the first place that covers no dot, no
 * earlier label and nothing taken, at the dot's side if there is one, else farther off on a leader line. Null where
 * there is no room within 112 pixels; among more than 150 dots, where there is none at the dot's side.
 */
export function placeLabels(dots: readonly LabelledDot[], room: LabelRoom): readonly (PlacedLabel | null)[] {
  const around = dots.map(({x, y, radius}) => boxAround(x, y, radius));
  const taken = boxGrid([...(room.taken ?? []), ...around]);
  const avoided = boxGrid(room.avoided);
  return dots.map((dot, i) => {
    let free: PlacedLabel | null = null;
    for (const label of candidatesOf(dot, dots.length <= mostLed)) {
      if (!fits(label.box, room) || coversAny(label, dot, around[i], taken)) continue;
      const avoids = !coversAny(label, dot, around[i], avoided);
      if (avoids || !free) free = label;
      if (avoids) break;
    }
    if (free) taken.add(free.box);
    return free;
  });
}

function* candidatesOf(dot: LabelledDot, isLed: boolean): Generator<PlacedLabel> {
  for (const [dx, dy] of near) yield {...beside(dot, dx, dy, dx && dy ? 0 : gap), led: false};
  if (!isLed) return;
  for (const distance of distances)
    for (let i = 0; i < directions; i++) {
      const angle = (2 * Math.PI * i) / directions;
      yield beside(dot, Math.cos(angle), Math.sin(angle), distance);
    }
}

/** The label whose nearest side or corner lies `distance` pixels from the dot's rim in a direction. */
function beside(
  {x, y, radius, width, height}: LabelledDot,
  dx: number,
  dy: number,
  distance: number
): PlacedLabel {
  const reach = radius + distance;
  const [sideX, sideY] = [Math.abs(dx) < 0.3 ? 0 : Math.sign(dx), Math.abs(dy) < 0.3 ? 0 : Math.sign(dy)];
  const box = {
    x: x + dx * reach + (sideX === 0 ? -width / 2 : sideX < 0 ? -width : 0),
    y: y + dy * reach + (sideY === 0 ? -height / 2 : sideY < 0 ? -height : 0),
    width,
    height
  };
  return {box, anchor: sideX > 0 ? "start" : sideX < 0 ? "end" : "middle", led: true};
}

function fits({x, y, width, height}: Box, room: LabelRoom): boolean {
  return x >= gap && y >= gap && x + width <= room.width - gap && y + height <= room.height - gap;
}

function coversAny(
  {box, led}: PlacedLabel,
  dot: LabelledDot,
  own: Box | undefined,
  grid: BoxGrid<Box>
): boolean {
  const isOther = (other: Box) => other !== own;
  if (grid.some(box, gap, isOther)) return true;
  if (!led) return false;
  const [x, y] = leaderEnd(box, dot);
  const pieces = Math.max(1, Math.ceil(Math.hypot(x - dot.x, y - dot.y) / leaderWidth));
  for (let i = pieces; i >= 0; i--) {
    const share = i / pieces;
    const piece = boxAround(dot.x + (x - dot.x) * share, dot.y + (y - dot.y) * share, leaderWidth / 2);
    if (own && overlaps(piece, own)) return false;
    if (grid.some(piece, 0, isOther)) return true;
  }
  return false;
}

/** Where a leader line meets its label: the point of the box that is nearest to the dot. */
export function leaderEnd(box: Box, {x, y}: Pick<LabelledDot, "x" | "y">): readonly [number, number] {
  return [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
