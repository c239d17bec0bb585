import type {Font, Glyph} from "fontkit";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A letter in thousandths of its size, y downwards. */
export interface GlyphOutline {
  /** Where the pen is set down, and where it is when the path is drawn. */
  readonly from: Point;
  readonly to: Point;
  /** Path data after the first move, relative. */
  readonly path: string;
}

const outlines = new WeakMap<Font, Map<number, GlyphOutline | null>>();

/** A letter's outline; null for spaces. */
export function glyphOutline(font: Font, glyph: Glyph): GlyphOutline | null {
  const known = outlines.get(font) ?? new Map<number, GlyphOutline | null>();
  outlines.set(font, known);
  const found = known.get(glyph.id);
  if (found !== undefined) return found;
  const made = outlineOf(glyph, 1000 / font.unitsPerEm);
  known.set(glyph.id, made);
  return made;
}

const letters: Readonly<Record<string, string>> = {lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c"};

function outlineOf({path: {commands}}: Glyph, thousandth: number): GlyphOutline | null {
  const path: string[] = [];
  let [from, start, pen]: [Point | null, Point, Point] = [null, {x: 0, y: 0}, {x: 0, y: 0}];
  for (const {command, args} of commands) {
    const points = pointsOf(args, thousandth);
    const origin = pen;
    const relative = points.map(({x, y}) => pair(x - origin.x, y - origin.y)).join(" ");
    if (command === "closePath") {
      path.push("z");
      pen = start;
      continue;
    }
    if (command === "moveTo") {
      start = points[0] ?? start;
      if (from) path.push(`m${relative}`);
      from ??= start;
    } else path.push(`${letters[command] ?? ""}${relative}`);
    pen = points.at(-1) ?? pen;
  }
  return from && {from, to: pen, path: path.join("")};
}

function pointsOf(args: readonly number[], thousandth: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < args.length; i += 2)
    points.push({
      x: Math.round((args[i] ?? 0) * thousandth),
      y: Math.round(-(args[i + 1] ?? 0) * thousandth) + 0
    });
  return points;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
