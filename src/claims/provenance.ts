/** What a mark, table row or computed value rests on. */
export interface Provenance {
  readonly table: string;
  /** Keys of the rows, or of as many as matter. */
  readonly keys: readonly string[];
  /** How many rows, where the keys are not all listed. */
  readonly count?: number;
  /** Claim ids; empty for observation rows. */
  readonly claims: readonly string[];
}
