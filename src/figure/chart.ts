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

/** What a chart draws: a picture, or HTML where the rows themselves are the figure, as a table. */
export type Drawing = SVGSVGElement | HTMLElement;

/** A chart module: how rows of one kind are drawn, said and tabled. Pure functions of their arguments. */
export interface ChartModule<Row, Options, Drawn extends Drawing = SVGSVGElement> {
  /** In kebab case: "claim-ladder". */
  readonly name: string;
  readonly family: Family;
  /** One line: what it shows of what. */
  readonly summary: string;
  /** When to take it, in a line. */
  readonly use: string;
  /** When to take something else, and what. */
  readonly avoid: string;
  /** The rows that it wants. */
  readonly wants: string;
  /** Whether its drawing fits any width by itself, as HTML does, so that it is drawn once. */
  readonly fluid?: true;
  /** Throws with a message where the rows cannot be drawn truthfully. */
  draw(rows: readonly Row[], options: Options, frame: Frame): Drawn | Promise<Drawn>;
  /** Alt text after the takeaway: kind, data, extremes, hedges in words. */
  describe(rows: readonly Row[], options: Options, locale: string): string;
  table(rows: readonly Row[], options: Options, locale: string): DataTable;
}

/** A chart of given rows, ready for any frame. */
export interface Chart<Drawn extends Drawing = SVGSVGElement> {
  readonly name: string;
  readonly family: Family;
  readonly fluid?: true;
  readonly rows: readonly unknown[];
  draw(frame: Frame): Drawn | Promise<Drawn>;
  describe(locale: string): string;
  table(locale: string): DataTable;
}

/** Makes the function that notebooks call from a module: `claimLadder(rows, options)`. */
export function defineChart<Row, Options extends object, Drawn extends Drawing = SVGSVGElement>(
  module: ChartModule<Row, Options, Drawn>
) {
  const make = (rows: Iterable<Row>, options: Options = {} as Options): Chart<Drawn> => {
    const kept = Object.freeze([...rows]);
    return {
      name: module.name,
      family: module.family,
      ...(module.fluid ? {fluid: module.fluid} : {}),
      rows: kept,
      draw: frame => module.draw(kept, options, frame),
      describe: locale => module.describe(kept, options, locale),
      table: locale => module.table(kept, options, locale)
    };
  };
  return Object.assign(make, {module});
}
