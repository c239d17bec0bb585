/** Whether a cell's code goes to readers: not where nothing that it shows can change for them. */
export type Verdict =
  | {readonly kind: "static"}
  /** `why` is a sentence about the cell for its author: "it calls view". */
  | {readonly kind: "live"; readonly why: string};
