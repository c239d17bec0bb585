import {
  type Claim,
  difference,
  isUnitCode,
  provenanceOf,
  type Quantity,
  rounded,
  sameDimension
} from "../../src/claims/index.ts";
import {
  bothUnits,
  type Check,
  capitalised,
  checkClaims,
  checkOneMeasure,
  claimName,
  isStated,
  measurement,
  standing
} from "../../src/figure/index.ts";
import {type UnitText, unitTexts} from "../lanes/unitTexts.ts";
import {checksNothing, verdictWords} from "./messages.ts";

export interface StatedMeasuredOptions {
  /** Rows of `checks.csv`: what was computed for the claims. Those of other claims are left alone. */
  readonly checks: readonly Check[];
  /** What heads a claim's row; the speaker's name unless told. */
  readonly label?: (claim: Claim) => string;
  /** What the axis measures; the claims' measure unless told. */
  readonly title?: string;
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
}

/** A claim beside one computed check of it, or beside none. */
export interface Pair {
  readonly claim: Claim;
  readonly head: string;
  readonly check: Check | null;
  /** Null where nothing was measured that the claim can be held against. */
  readonly measured: Quantity | null;
  /** The verdict in words, in each of the reader's units. */
  readonly verdict: readonly UnitText[];
  /** The verdict with both units, and what the check adds. */
  readonly judged: string;
  /** What a screen reader says. */
  readonly name: string;
}

/** Each claim with each of its checks, in the order of the claims. Throws where the claims share no scale. */
export function pairsOf(claims: readonly Claim[], options: StatedMeasuredOptions, locale: string): Pair[] {
  checkClaims(claims);
  checkOneMeasure(claims, "draw a chart for each");
  const {checks, label} = options;
  if (!Array.isArray(checks)) throw new Error(checksNothing);
  const byClaim = Map.groupBy(checks, ({claim}) => claim);
  return claims.flatMap(claim =>
    (byClaim.get(claim.id) ?? [null]).map((check): Pair => {
      const head = capitalised(label?.(claim) ?? claim.speaker.name, locale);
      const measured = check && measurementOf(check, claim);
      const apart = check?.verdict === "differs" && measured ? apartOf(measured, claim.quantity) : null;
      const say = verdictOf(check, measured, apart);
      const verdict = unitTexts(apart ? [apart.size] : [], locale, say);
      const judged = say(quantity => bothUnits(quantity, locale));
      const said = claimName(claim, locale, label ? head : null);
      const found = measured ? [`measured ${bothUnits(measured, locale)}`] : [];
      return {
        claim,
        head,
        check,
        measured,
        verdict,
        judged: measured && check?.detail ? `${judged}; ${check.detail}` : judged,
        name: [said, ...found, check ? `${check.method}. ${judged}` : judged].join("; ")
      };
    })
  );
}

/** What a check measured in the claim's own dimension: an exchange rate cannot stand on an axis of money. */
function measurementOf(check: Check, claim: Claim): Quantity | null {
  const {unit} = check;
  if (unit === null || !isUnitCode(unit) || !sameDimension(unit, claim.quantity.unit)) return null;
  return measurement(check);
}

interface Apart {
  readonly size: Quantity;
  readonly more: boolean;
}

/** By how much a measurement differs from what was stated; null where that is lost in rounding or has no number. */
function apartOf(measured: Quantity, stated: Quantity): Apart | null {
  const [found, said] = [standing(measured), standing(stated)];
  if (found === null || said === null || !isStated(stated)) return null;
  const more = found > said;
  const {quantity} = more ? difference(measured, stated) : difference(stated, measured);
  // Rounded before it is said in either unit, so that both say the same.
  return quantity && quantity.value !== null && quantity.value > 0 ? {size: rounded(quantity), more} : null;
}

function verdictOf(
  check: Check | null,
  measured: Quantity | null,
  apart: Apart | null
): (say: (quantity: Quantity) => string) => string {
  if (!check) return () => verdictWords.unchecked;
  const {verdict, detail} = check;
  if (!measured || verdict === "not_comparable") return () => verdictWords.unmeasured(verdict, detail);
  if (verdict !== "differs") return () => verdictWords[verdict];
  return say => (apart ? verdictWords.differsBy(say(apart.size), apart.more) : verdictWords.differs);
}

/** The claim and the row of the check. */
export const provenanceOfPair = ({claim, check}: Pair) =>
  check ? (provenanceOf([claim, check]) ?? provenanceOf(claim)) : provenanceOf(claim);
