import type {Claim, Quantity, Source, Speaker} from "../src/claims/index.ts";

/** Invented claims for tests that need some: of no war, place or person. */
export const source: Source = {
  id: "gazette",
  label: "The lake gazette of 2 May 2020",
  publisher: null,
  byline: null,
  published: "2020-05-02",
  language: "en",
  kind: "report",
  url: null,
  archiveUrl: null,
  accessed: null,
  sha256: null,
  note: null
};

export const speaker = (id: string, name = id): Speaker => ({id, name, kind: "outlet", side: null});

export function quantity(changes: Partial<Quantity> = {}): Quantity {
  return {hedge: "about", value: 40, low: null, high: null, unit: "mi", step: 10, ...changes};
}

/** A claim of a test, plain but for what is told. */
export function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    table: "lengths",
    line: 2,
    source,
    paragraph: 1,
    asStated: "about 40 miles",
    speaker: speaker("ranger", "The ranger"),
    reportedBy: null,
    about: "shore",
    measure: "length",
    quantity: quantity(),
    asOf: "2020-05-01",
    saidOn: "2020-05-02",
    inferred: false,
    sameAs: null,
    supersedes: null,
    note: null,
    topic: {},
    ...changes
  };
}
