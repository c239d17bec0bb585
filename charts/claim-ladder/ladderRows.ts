import {type Claim, dateBounds} from "../../src/claims/index.ts";
import {standing} from "../../src/figure/index.ts";

export interface ClaimLadderOptions {
  /** What heads a claim's row; the speaker's name unless told. */
  readonly label?: (claim: Claim) => string;
  /**
   * What brings rows together: wordings of one measurement (the default); a speaker's claims, the name standing once;
   * or what is counted, in a panel with an axis of its own for each, the only way to show several measures.
   */
  readonly group?: "measurement" | "speaker" | "measure";
  /** The order of rows and groups: as given (the default), by stated value, or by the day it was said. */
  readonly sort?: "given" | "value" | "said";
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
}

/** Claims that share an axis. */
export interface LadderPanel {
  readonly measure: string;
  readonly claims: readonly Claim[];
}

/** The id that claims of one measurement have in common. */
export const measurementOf = ({id, sameAs}: Claim): string => sameAs ?? id;

/** The rows in the order in which they are drawn, said and tabled. */
export function ladderPanels(rows: readonly Claim[], options: ClaimLadderOptions): LadderPanel[] {
  const {group = "measurement"} = options;
  const sorted = inOrder(rows, options);
  const panels = group === "measure" ? gathered(sorted, ({measure}) => measure) : [sorted];
  return panels.flatMap(claims => {
    const first = claims[0];
    if (!first) return [];
    const key = group === "speaker" ? ({speaker}: Claim) => speaker.id : measurementOf;
    return [{measure: first.measure, claims: gathered(claims, key).flat()}];
  });
}

export const ladderRows = (rows: readonly Claim[], options: ClaimLadderOptions): Claim[] =>
  ladderPanels(rows, options).flatMap(({claims}) => claims);

/** The sets of two and more rows that are one measurement in several wordings. */
export function wordingsOf(claims: readonly Claim[]): Claim[][] {
  return gathered(claims, measurementOf).filter(({length}) => length > 1);
}

function inOrder(rows: readonly Claim[], {sort = "given"}: ClaimLadderOptions): readonly Claim[] {
  if (sort === "given") return rows;
  const of = sort === "value" ? ({quantity}: Claim) => standing(quantity) : said;
  return rows.toSorted(
    (a, b) => (of(a) ?? Number.POSITIVE_INFINITY) - (of(b) ?? Number.POSITIVE_INFINITY) || 0
  );
}

const said = ({saidOn}: Claim): number | null => (saidOn === null ? null : dateBounds(saidOn).earliest);

function gathered(claims: readonly Claim[], key: (claim: Claim) => string): Claim[][] {
  return [...Map.groupBy(claims, key).values()];
}
