import type {Check} from "../../src/figure/index.ts";

export const checksNothing =
  'stated-measured needs checks: import them from "../data/checks.csv" and pass {checks}';

/** What a check says of a claim, for readers. */
export const verdictWords = {
  unchecked: "Not checked",
  consistent: "Fits the measurement",
  rounded: "Fits the measurement once rounded",
  differs: "Differs from the measurement",
  differsBy: (amount: string, more: boolean) =>
    `Differs: measured ${amount} ${more ? "more" : "less"} than stated`,
  unmeasured: (verdict: Check["verdict"], detail: string | null) =>
    verdict === "not_comparable"
      ? `Cannot be held against a measurement${detail ? `: ${detail}` : ""}`
      : `Checked in another way${detail ? `: ${detail}` : ""}`
} as const;

export const notMeasured = "not measured";
