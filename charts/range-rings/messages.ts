export const noRings = (place: string): string =>
  `no rings round "${place}": give distances or claims, as in {rings: [25, 50]}`;

export const noSuchCentre = (id: string, known: readonly string[]): string =>
  `around names the place "${id}", which is not among the rows (${known.join(", ")}): add it, or correct the name`;

export const centreWithoutPoint = (id: string): string =>
  `place "${id}" has no one point to draw rings round: name one that has`;

export const notARadius = (value: unknown): string =>
  `ring ${String(value)} is no distance: give a number above 0, or a claim of a distance`;

export const sameRingTwice = (distance: string): string =>
  `the ring at ${distance} is there twice: give it once`;

export const notALength = (id: string, unit: string): string =>
  `claim "${id}" is in ${unit}, which is no distance to draw a ring at: leave it out`;

export const noRadius = (name: string): string => `Not drawn, for it states no distance: ${name}`;

export const given = "a given distance";

export const formula = "straight line between the two points, over the ellipsoid WGS84";

/** What the key says of rings, by how firmly they were stated. */
export const ringTexts = {
  given: "true distance all round",
  exact: "as far as stated",
  about: "about as far as stated",
  farther: "at least so far: farther is left open",
  nearer: "at most so far: nearer is left open",
  between: "between two stated distances"
} as const;
