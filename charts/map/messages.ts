export const samePlaceTwice = (id: string): string =>
  `place "${id}" is among the rows twice: pass each place once`;

export const noPoint = "no point";

export const notOnMap = (place: string): string => `Not on the map, for it has no one point: ${place}`;

/** In a map's key. */
export const liesWithin = "the place lies within";
