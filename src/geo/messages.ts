export const notAPoint = (latitude: unknown, longitude: unknown) =>
  `latitude ${latitude}, longitude ${longitude} is not a point: give degrees within ±90 and ±180`;

export const lineTooShort = (points: number) =>
  `a line of ${points} points cannot be measured to: give two or more`;

export const notALine = (what: string) =>
  `${what} is not a line to measure to: give a GeoJSON LineString or MultiLineString, or a Feature of one`;

export const notARegion = (what: string) =>
  `${what} is not a drawing layer: give a TopoJSON topology with an object "countries"`;

export const nothingToFit = "a map has no points to fit: give one place or more";

export const frameTooSmall = (width: number, height: number, padding: number) =>
  `a map of ${width} by ${height} pixels has no room within a padding of ${padding}`;

export const beyondProjection = (latitude: number) =>
  `latitude ${latitude} is too near a pole for this map: 80 degrees at most`;

export const noScale = (width: number) => `a scale bar cannot be ${width} pixels wide: give more than 0`;

export const notADistance = (metres: number) =>
  `${metres} metres is no distance that can be drawn round a point: give more than 0 and less than 10,000 km`;
