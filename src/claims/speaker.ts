export const speakerKinds = ["government", "military", "company", "analyst", "outlet", "authority"] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** Who makes claims: a row of `speakers.csv`. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The side that the speaker speaks for or counts as; null for none. */
  readonly side: string | null;
}
