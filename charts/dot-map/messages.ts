export const samePlaceTwice = (id: string): string =>
  `place "${id}" is among the rows twice: pass each place once`;

export const noPoint = "no point";
export const nothingClaimed = "nothing";

export const notOnMap = (place: string): string => `Not on the map, for it has no one point: ${place}`;

/** The entries of the key. */
export const keyTexts = {
  stated: "straight between the stated ends, not the route",
  measured: "shortest way, as measured",
  precision: "the place lies within"
} as const;
