/** A place: a row of `places.csv`. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The spellings that documents use. */
  readonly aliases: readonly string[];
  readonly country: string;
  /** Degrees north, WGS84; null for what has no one point, such as a border. */
  readonly latitude: number | null;
  /** Degrees east, WGS84; null where the latitude is. */
  readonly longitude: number | null;
  /** How far off the point may be from what the document means by the name, in kilometres; null where there is no point. */
  readonly precisionKm: number | null;
  readonly kind: string;
  /** Where the coordinates come from. */
  readonly origin: string;
  readonly note: string | null;
}
