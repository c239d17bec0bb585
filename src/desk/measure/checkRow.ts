import type {UnitCode} from "../../claims/index.ts";
import type {Verdict} from "./verdictOf.ts";

/** A row of `checks.csv`: the columns in their order. */
export interface CheckRow {
  readonly claim: string;
  readonly method: string;
  readonly computed: number | null;
  readonly unit: UnitCode | `${UnitCode}/${UnitCode}` | null;
  readonly data: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

export const checkColumns = ["claim", "method", "computed", "unit", "data", "verdict", "detail"] as const;
