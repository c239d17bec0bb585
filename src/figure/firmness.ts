import type {Hedge} from "../claims/index.ts";

const said: Record<Hedge, string> = {
  exactly: "stated flatly, without a hedge",
  between: "stated as a range",
  about: "stated as approximate; how approximate is not said",
  nearly: "stated as almost reached",
  at_least: "stated as a lower bound; no upper end is given",
  more_than: "stated as exceeded; no upper end is given",
  at_most: "stated as an upper bound",
  fewer_than: "stated as not reached",
  order_of: "only the order of magnitude is stated; there is no best value"
};

/** How firmly a figure was stated, in words for readers. */
export const firmness = (hedge: Hedge): string => said[hedge];
