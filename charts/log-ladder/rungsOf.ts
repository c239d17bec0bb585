import {
  boundsOf,
  type Claim,
  dateWords,
  type Provenance,
  provenanceOf,
  type Quantity,
  unitOf
} from "../../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  checkClaims,
  claimName,
  isStated,
  saidBy,
  standing
} from "../../src/figure/index.ts";
import {inWords} from "../lanes/inWords.ts";
import {type YardstickOptions, yardstickInk, yardsticks} from "../yardsticks/yardstick.ts";
import {notAboveZero} from "./messages.ts";

export interface LogLadderOptions extends YardstickOptions {
  /** What a claim is of, in words; its subject unless told. */
  readonly label?: (claim: Claim) => string;
  /** From the least to the greatest (the default), or claims as given and then the references. */
  readonly sort?: "value" | "given";
  /** What the axis measures; the claims' measure unless told, where they have one. */
  readonly title?: string;
}

/** A claim or a yardstick on the ladder. */
export interface Rung {
  readonly head: string;
  readonly note: string;
  readonly quantity: Quantity;
  readonly isClaim: boolean;
  /** As what it is drawn: stated, measured, or there for comparison. */
  readonly accent: "stated" | "measured" | "muted";
  readonly name: string;
  readonly asOf: string;
  readonly document: string;
  /** What the card of a yardstick shows. */
  readonly computed: Quantity | null;
  readonly provenance: Provenance | null;
}

/** The rows of the ladder. Throws on several dimensions and on what is not above zero. */
export function rungsOf(claims: readonly Claim[], options: LogLadderOptions, locale: string): Rung[] {
  checkClaims(claims);
  const several = new Set(claims.map(({measure}) => measure)).size > 1;
  const claimed = claims.map((claim): Rung => {
    const head = capitalised(options.label?.(claim) ?? inWords(claim.about), locale);
    const said = capitalised(saidBy(claim), locale);
    const measure = several ? `${capitalised(inWords(claim.measure), locale)}, ` : "";
    checkAboveZero(head, claim.quantity);
    return {
      head,
      note: measure ? measure + saidBy(claim) : said,
      quantity: claim.quantity,
      isClaim: true,
      accent: "stated",
      name: `${claimName(claim, locale, head)}${several ? `, ${inWords(claim.measure)}` : ""}`,
      asOf: claim.asOf ? dateWords(claim.asOf, locale) : "",
      document: claim.source.label,
      computed: null,
      provenance: provenanceOf(claim)
    };
  });
  const unit = claims[0]?.quantity.unit ?? options.references?.[0]?.unit ?? options.own?.unit;
  const dimension = dimensionOf(unit);
  const references = options.references?.filter(({unit: other}) => dimensionOf(other) === dimension) ?? [];
  const known = yardsticks("log-ladder", null, dimension ?? "length", {...options, references}).map(
    ({label, quantity, isOwn, method, computed, provenance}): Rung => {
      const head = isOwn ? `${label} (yours)` : label;
      return {
        head,
        note: method,
        quantity,
        isClaim: false,
        accent: yardstickInk({isOwn, method}),
        name: `${head}: ${bothUnits(quantity, locale)}, ${method}`,
        asOf: "",
        document: "",
        computed,
        provenance
      };
    }
  );
  const all = [...claimed, ...known];
  const size = ({quantity}: Rung) => standing(quantity) ?? Number.POSITIVE_INFINITY;
  return options.sort === "given" ? all : all.toSorted((a, b) => size(a) - size(b) || 0);
}

const dimensionOf = (unit: unknown): string | null => unitOf(unit)?.dimension ?? null;

function checkAboveZero(label: string, quantity: Quantity): void {
  if (!isStated(quantity)) return;
  const {low, high} = boundsOf(quantity);
  for (const end of [quantity.value, low, high])
    if (end !== null && !(end > 0)) throw new Error(notAboveZero(label, end));
}
