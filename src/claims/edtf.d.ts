/** The part of edtf 4 that `readDate` uses; the package brings no types. */
declare module "edtf" {
  export interface ExtendedDate {
    readonly type: string;
    /** Milliseconds of UTC; ±Infinity where an interval is open, null where it is unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): ExtendedDate;
}
