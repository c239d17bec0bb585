export const noSuchPlace = (id: string, known: readonly string[]): string =>
  `a distance names the place "${id}", which is not among the rows (${known.join(", ")}) and none of the lines: add it, or correct the name`;

export const noPointToMeasure = (id: string): string =>
  `a distance names the place "${id}", which has no one point to measure from: give its line as one of the lines, and as the second of the pair`;

export const noDistanceToItself = (id: string): string =>
  `a distance goes from "${id}" to itself: name two places`;

export const noSuchSubject = (id: string): string =>
  `subjects names the place "${id}", which is not among the rows: add it, or correct the name`;

/** What was done to get a distance, for its card. */
export const formula = {
  place: "straight line between the two points, over the ellipsoid WGS84",
  line: "straight line to the nearest point of the line, over the ellipsoid WGS84"
} as const;

export const straight = "straight line, as measured";
