import type {TopLevelSpec} from "vega-lite";

/** A Vega-Lite 6 spec without its data, which are the rows that it is given with. */
export type VegaLiteSpec = TopLevelSpec extends infer Spec
  ? Spec extends unknown
    ? Omit<Spec, "data">
    : never
  : never;
