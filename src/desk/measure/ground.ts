import type {Place} from "../../claims/index.ts";
import type {Line, Point} from "../../geo/index.ts";

/** A line that distances may be measured to. */
export interface MeasuringLine {
  /** As `places.csv` names it: "data/geo/ukraine-russia-border.json". */
  readonly file: string;
  readonly line: Line;
  /** How far the line may be from what it stands for, in metres. */
  readonly accuracy: number;
}

/** What distances are measured between: places, and the lines that some of them are. */
export interface Ground {
  readonly places: ReadonlyMap<string, Place>;
  /** By the id of the place that the line is. */
  readonly lines: ReadonlyMap<string, MeasuringLine>;
}

/** A place's point, and how far off it may be, in metres; null where it has none. */
export function pointOf(place: Place | undefined): {readonly point: Point; readonly within: number} | null {
  if (!place || place.latitude === null || place.longitude === null) return null;
  const {latitude, longitude, precisionKm} = place;
  return {point: {latitude, longitude}, within: (precisionKm ?? 0) * 1000};
}

/** Whether a place has a point or is a line. */
export function isPlaced(id: unknown, {places, lines}: Ground): boolean {
  return typeof id === "string" && (lines.has(id) || pointOf(places.get(id)) !== null);
}
