/** A place: a row of `places.csv`. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The spellings that documents use. */
  readonly aliases: readonly string[];
  readonly country: string;
  /** Degrees north, WGS84. */
  readonly latitude: number;
  /** Degrees east, WGS84. */
  readonly longitude: number;
  /** How far off the point may be from what the document means by the name, in kilometres. */
  readonly precisionKm: number;
  readonly kind: string;
  /** Where the coordinates come from. */
  readonly origin: string;
  readonly note: string | null;
}
