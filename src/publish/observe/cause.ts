/**
 * Why a cell may have to run in readers' browsers.
 * - `changes`: what it shows can change there;
 * - `reads`: it asked for something of the reader's own (address, media, storage);
 * - `clock`: it asked for the time or for random numbers, which the build fixes;
 * - `lacks`: it asked for layout, which the build has not, and got a stand-in;
 * - `refused`: it asked for what the build cannot do at all (a canvas, a request).
 */
export interface Cause {
  readonly kind: "changes" | "reads" | "clock" | "lacks" | "refused";
  /** What the cell does, with a verb for "it" to go before: "calls view". */
  readonly does: string;
}
