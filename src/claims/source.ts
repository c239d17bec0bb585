/** A document that claims were drawn from: a row of `sources.csv`. Unknown is null, never guessed. */
export interface Source {
  readonly id: string;
  /** Our own descriptive name of the document. */
  readonly label: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly kind: string | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly accessed: string | null;
  /** Of the document's bytes, in hexadecimal. */
  readonly sha256: string | null;
  readonly note: string | null;
}
