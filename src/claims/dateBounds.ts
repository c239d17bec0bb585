import {type DatePoint, readDate} from "./readDate.ts";

/** When something was at the earliest and at the latest, in milliseconds of UTC. */
export interface DateBounds {
  /** The first millisecond of the first day; null where the beginning is open. */
  readonly earliest: number | null;
  /** The last millisecond of the last day; null where the end is open. */
  readonly latest: number | null;
  /** Marked `~` or `%`: stated as about. The bounds are not widened for it. */
  readonly approximate: boolean;
  /** Marked `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

/** The bounds of an EDTF date; the same on every machine. Throws where it is not a date that the tables use. */
export function dateBounds(edtf: string): DateBounds {
  const reading = readDate(edtf);
  const points =
    reading.kind === "point"
      ? [reading.point]
      : reading.kind === "one of"
        ? reading.points
        : [reading.from, reading.to].filter(end => end !== null);
  const openStart = reading.kind === "interval" && reading.from === null;
  const openEnd = reading.kind === "interval" && reading.to === null;
  const any = (is: (point: DatePoint) => boolean) => points.some(is);
  return {
    earliest: openStart ? null : Math.min(...points.map(({earliest}) => earliest)),
    latest: openEnd ? null : Math.max(...points.map(({latest}) => latest)),
    approximate: any(({approximate}) => approximate),
    uncertain: any(({uncertain}) => uncertain)
  };
}
