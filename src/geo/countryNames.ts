import type {Box} from "./box.ts";
import {boxGrid} from "./boxGrid.ts";
import {clearance, type DrawnCountry, isInside} from "./drawnCountry.ts";

export interface PlacedName {
  readonly name: string;
  /** The middle of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

export interface NameRoom {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  /** The size of a name as set, in pixels. */
  readonly sizeOf: (name: string) => {readonly width: number; readonly height: number};
}

/** Sets each country's name where it has most room around it within the country; leaves it out where it has none. */
export function countryNames(countries: readonly DrawnCountry[], room: NameRoom): readonly PlacedName[] {
  const obstacles = boxGrid(room.taken);
  const grid = middles(room);
  return countries.flatMap(country => {
    const {width, height} = room.sizeOf(country.name);
    const free = grid.filter(([x, y]) => {
      const box = {x: x - width / 2, y: y - height / 2, width, height};
      // The cheaper question first.
      return !obstacles.some(box, 6) && liesWithin(country, box);
    });
    const [best] = free
      .map(([x, y]) => ({x, y, clear: clearance(country, [x, y])}))
      .sort((a, b) => b.clear - a.clear);
    if (!best) return [];
    obstacles.add({x: best.x - width / 2, y: best.y - height / 2, width, height});
    return [{name: country.name, x: best.x, y: best.y}];
  });
}

/** A grid of about a thousand pixels. */
function middles({width, height}: NameRoom): readonly (readonly [number, number])[] {
  const step = Math.max(8, Math.sqrt((width * height) / 1200));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  return Array.from({length: columns * rows}, (_, i) => [
    ((i % columns) + 0.5) * step,
    (Math.floor(i / columns) + 0.5) * step
  ]);
}

function liesWithin(country: DrawnCountry, {x, y, width, height}: Box): boolean {
  const [right, bottom, middle] = [x + width, y + height, x + width / 2];
  const probes = [
    [x, y],
    [right, y],
    [middle, y],
    [middle, bottom],
    [x, bottom],
    [right, bottom]
  ] as const;
  return probes.every(probe => isInside(country, probe));
}
