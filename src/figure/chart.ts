import type {DataTable} from "./dataTable.ts";
import type {Frame} from "./frame.ts";

/** The nine families of the FT Visual Vocabulary, and the one that it leaves to do. */
export const families = [
  "deviation",
  "correlation",
  "ranking",
  "distribution",
  "change over time",
  "magnitude",
  "part to whole",
  "spatial",
  "flow",
  "uncertainty"
] as const;

export type Family = (typeof families)[number];

/** A chart module: how rows of one kind are drawn, said and tabled. Pure functions of their arguments. */
export interface ChartModule<Row, Options> {
  /** In kebab case: "claim-ladder". */
  readonly name: string;
  readonly family: Family;
  /** One line: what it shows of what. */
  readonly summary: string;
  /** Throws with a message where the rows cannot be drawn truthfully. */
  draw(rows: readonly Row[], options: Options, frame: Frame): SVGSVGElement | Promise<SVGSVGElement>;
  /** Alt text after the takeaway: kind, data, extremes, hedges in words. */
  describe(rows: readonly Row[], options: Options, locale: string): string;
  table(rows: readonly Row[], options: Options, locale: string): DataTable;
}

/** A chart of given rows, ready for any frame. */
export interface Chart {
  readonly name: string;
  readonly family: Family;
  readonly rows: readonly unknown[];
  draw(frame: Frame): SVGSVGElement | Promise<SVGSVGElement>;
  describe(locale: string): string;
  table(locale: string): DataTable;
}

/** Makes the function that notebooks call from a module: `claimLadder(rows, options)`. */
export function defineChart<Row, Options extends object>(module: ChartModule<Row, Options>) {
  const make = (rows: Iterable<Row>, options: Options = {} as Options): Chart => {
    const kept = Object.freeze([...rows]);
    return {
      name: module.name,
      family: module.family,
      rows: kept,
      draw: frame => module.draw(kept, options, frame),
      describe: locale => module.describe(kept, options, locale),
      table: locale => module.table(kept, options, locale)
    };
  };
  return Object.assign(make, {module});
}
