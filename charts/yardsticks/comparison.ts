import {
  type Claim,
  type Dimension,
  type Provenance,
  provenanceOf,
  type Quantity,
  units,
  words
} from "../../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  checkClaims,
  claimName,
  isStated,
  notStated,
  saidBy
} from "../../src/figure/index.ts";
import {inWords} from "../lanes/inWords.ts";
import {type UnitText, unitTexts} from "../lanes/unitTexts.ts";
import {belowZero, oneClaimOnly, otherDimension} from "./messages.ts";
import {type Yardstick, type YardstickOptions, yardsticks} from "./yardstick.ts";

export interface ComparisonOptions extends YardstickOptions {
  /** What the claim is of, in words: "the convoy"; the claim's subject unless told. */
  readonly label?: string;
}

/** A claim or a yardstick as one thing to draw, say and table. */
export interface Compared {
  readonly label: string;
  readonly quantity: Quantity;
  /** Null for the claim itself. */
  readonly yardstick: Yardstick | null;
  /** What is written under its label, in each of the reader's units. */
  readonly figure: readonly UnitText[];
  readonly note: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly provenance: Provenance | null;
}

/** One claim of a dimension and what it is held against, the claim first; nothing where there are no rows. Throws on several claims. */
export function comparison(
  chart: string,
  rows: readonly Claim[],
  dimension: Dimension,
  options: ComparisonOptions,
  locale: string
): Compared[] {
  checkClaims(rows);
  if (rows.length > 1)
    throw new Error(
      oneClaimOnly(
        chart,
        rows.map(({id}) => id)
      )
    );
  const [claim] = rows;
  if (!claim) return [];
  const {id, quantity} = claim;
  if (units[quantity.unit].dimension !== dimension)
    throw new Error(otherDimension(chart, id, quantity.unit, dimension));
  for (const end of [quantity.value, quantity.low, quantity.high])
    if (end !== null && end < 0) throw new Error(belowZero(chart, id, end));
  const label = capitalised(options.label ?? inWords(claim.about), locale);
  const said = capitalised(saidBy(claim), locale);
  const figure = isStated(quantity) ? (say: (q: Quantity) => string) => say(quantity) : () => notStated;
  return [
    {
      label,
      quantity,
      yardstick: null,
      figure: unitTexts([quantity], locale, figure),
      note: said,
      name: claimName(claim, locale, label),
      provenance: provenanceOf(claim)
    },
    ...yardsticks(chart, claim, dimension, options).map((yardstick): Compared => {
      const {label: what, quantity, isOwn, provenance} = yardstick;
      const note = timesInWords(yardstick, locale);
      const head = isOwn ? `${what} (yours)` : what;
      const figure = (say: (q: Quantity) => string) => [say(quantity), note].filter(Boolean).join(": ");
      return {
        label: head,
        quantity,
        yardstick,
        figure: unitTexts([quantity], locale, figure),
        note: "",
        name: [`${head}: ${bothUnits(quantity, locale)}`, note].filter(Boolean).join(", "),
        provenance
      };
    })
  ];
}

/** How often a yardstick goes into the claim: "fits in about 1.4 times"; of a longer one what part of it the claim is. */
export function timesInWords({times}: Yardstick, locale: string): string {
  if (!times) return "";
  const size = times.value ?? times.low ?? times.high ?? 0;
  if (size >= 1) return `fits in ${words(times, {locale})} times`;
  return `larger; the claim is ${words({...times, unit: "share"}, {locale})} of it`;
}

/** A comparison as a table: what, how much, how often it fits, how it is known. */
export function comparisonTable(compared: readonly Compared[], what: string, locale: string) {
  return {
    columns: [
      {name: "what", label: "What"},
      {name: "figure", label: what, numeric: true},
      {name: "times", label: "Held against the claim"},
      {name: "method", label: "How it is known"}
    ],
    rows: compared.map(({label, quantity, yardstick, note, provenance}) => ({
      cells: [
        label,
        bothUnits(quantity, locale),
        yardstick ? timesInWords(yardstick, locale) : "",
        yardstick?.method ?? note
      ],
      provenance,
      ...(yardstick?.computed ? {computed: yardstick.computed} : {})
    }))
  };
}
