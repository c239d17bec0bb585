/** How firmly a figure was stated, in the order of firmness: the first is the firmest. */
export const hedges = [
  "exactly",
  "between",
  "about",
  "nearly",
  "at_least",
  "more_than",
  "at_most",
  "fewer_than",
  "order_of"
] as const;

export type Hedge = (typeof hedges)[number];
