import {JSDOM} from "jsdom";
import type {Claim} from "../src/claims/index.ts";
import {type Edition, endMatter} from "../src/figure/index.ts";

/** An edition of given claims on an empty page of its own, for Node tests. */
export function chartEdition(claims: readonly Claim[] = [], changes: Partial<Edition> = {}): Edition {
  return {
    document: new JSDOM("<!doctype html><body></body>").window.document,
    locale: "en",
    claims: new Map(claims.map(claim => [claim.id, claim])),
    checks: new Map(),
    references: new Map(),
    sources: new Map(),
    speakers: new Map(),
    widths: [320, 640],
    columnWidth: () => 640,
    dataPath: "../../data/",
    picturePath: null,
    endMatter,
    ...changes
  };
}
