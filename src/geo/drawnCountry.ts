import {geoPath} from "d3-geo";
import type {Box} from "./box.ts";
import type {MapFrame} from "./mapFrame.ts";
import type {Country} from "./region.ts";
import {thinned} from "./thinned.ts";

type Pixel = readonly [x: number, y: number];

/** What a map shows of a country, in pixels. */
export interface DrawnCountry {
  readonly name: string;
  /** Holes included. */
  readonly rings: readonly (readonly Pixel[])[];
  readonly box: Box;
}

/** The countries that a map shows any of, cut at its edges. */
export function drawnCountries(
  countries: readonly Country[],
  {projection}: MapFrame
): readonly DrawnCountry[] {
  const screen = thinned(projection, 2);
  return countries.flatMap(country => {
    const rings = ringsOf(country, screen);
    if (rings.length === 0) return [];
    const [[x, y], [right, bottom]] = geoPath(screen).bounds(country);
    return [{name: country.properties.name, rings, box: {x, y, width: right - x, height: bottom - y}}];
  });
}

/** Whether a pixel lies in what is drawn of a country. */
export function isInside({rings, box}: DrawnCountry, [x, y]: Pixel): boolean {
  if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  let inside = false;
  for (const ring of rings) {
    let last = ring.at(-1);
    for (const next of ring) {
      if (last && last[1] > y !== next[1] > y) {
        const crossing = last[0] + ((y - last[1]) / (next[1] - last[1])) * (next[0] - last[0]);
        if (x < crossing) inside = !inside;
      }
      last = next;
    }
  }
  return inside;
}

/** How far a pixel is from the nearest edge of what is drawn of a country, in pixels. */
export function clearance({rings}: DrawnCountry, [x, y]: Pixel): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let last = ring.at(-1);
    for (const next of ring) {
      if (last)
        least = Math.min(
          least,
          distanceToSide(x - last[0], y - last[1], next[0] - last[0], next[1] - last[1])
        );
      last = next;
    }
  }
  return least;
}

function distanceToSide(x: number, y: number, dx: number, dy: number): number {
  const along = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - along * dx, y - along * dy);
}

function ringsOf(country: Country, screen: Parameters<typeof geoPath>[0]): readonly (readonly Pixel[])[] {
  const rings: Pixel[][] = [];
  const path = geoPath(screen, {
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    closePath() {},
    beginPath() {},
    arc() {}
  });
  path(country);
  return rings;
}
