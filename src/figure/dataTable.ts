import type {Provenance, Quantity} from "../claims/index.ts";

/** A figure's rows as a table: the equal of the drawing, with the same rounding. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

export interface DataColumn {
  readonly name: string;
  readonly label: string;
  /** Set as a figure: aligned, tabular. */
  readonly numeric?: boolean;
}

export interface DataRow {
  /** A cell per column: what readers read, hedges in words. The first is the row's header. */
  readonly cells: readonly string[];
  readonly provenance: Provenance | null;
  /** The number of a row that was computed, whose card the row leads to. */
  readonly computed?: Quantity;
}
