import {
  type Claim,
  type Comparison,
  compareClaims,
  mergeProvenance,
  type Provenance,
  provenanceOf,
  type Speaker,
  units
} from "../../src/claims/index.ts";
import {bothUnits, capitalised, checkClaims, isStated} from "../../src/figure/index.ts";
import {measurementOf} from "../claim-ladder/ladderRows.ts";
import {inWords} from "../lanes/inWords.ts";
import {stanceWords} from "./messages.ts";

/**
 * How a speaker stands to what was claimed: makes the claim; gives a figure that cannot hold together with it; gives
 * another that can; passes it on as somebody else's; says nothing of it.
 */
export type Stance = "asserts" | "disputes" | "allows" | "reports" | "silent";

export const stances: readonly Stance[] = ["asserts", "disputes", "allows", "reports", "silent"];

export interface WhoSaysWhatOptions {
  /** What was claimed, in words; its subject and measure unless told. */
  readonly label?: (claim: Claim) => string;
  /** The speakers in their order, those that say nothing among them; unless told all that the claims name. */
  readonly speakers?: readonly Speaker[];
}

/** What was claimed: one measurement in all its wordings. */
export interface Statement {
  readonly label: string;
  /** With its figure, in both units. */
  readonly name: string;
  /** The wording that stands for it: the canonical one where it is among the rows. */
  readonly claim: Claim;
  readonly cells: readonly StanceCell[];
}

/** A speaker's stance to a statement. */
export interface StanceCell {
  readonly speaker: Speaker;
  readonly stance: Stance;
  /** The claims of the speaker, or that the speaker passes on, that make the stance; none where silent. */
  readonly claims: readonly Claim[];
  /** What a screen reader says. */
  readonly name: string;
  readonly provenance: Provenance | null;
}

export interface Stances {
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
}

/** Each statement with the stance of each speaker to it. Throws where a claim is there twice, and where a number is none. */
export function stancesOf(rows: readonly Claim[], options: WhoSaysWhatOptions, locale: string): Stances {
  // Statements need no common scale: only those of one dimension are held against each other.
  for (const group of Map.groupBy(rows, ({quantity}) => units[quantity.unit].dimension).values())
    checkClaims(group);
  const speakers = options.speakers ?? speakersOf(rows);
  const bySpeaker = Map.groupBy(rows, ({speaker, about, measure}) => topicKey(speaker, about, measure));
  const statements = [...Map.groupBy(rows, measurementOf)].map(([canonical, wordings]): Statement | null => {
    const claim = wordings.find(({id}) => id === canonical) ?? wordings[0];
    if (!claim) return null;
    const label = capitalised(
      options.label?.(claim) ?? `${inWords(claim.about)}: ${inWords(claim.measure)}`,
      locale
    );
    const figure = isStated(claim.quantity) ? `, ${bothUnits(claim.quantity, locale)}` : "";
    const cells = speakers.map((speaker): StanceCell => {
      const {stance, claims} = stanceOf(
        speaker,
        wordings,
        bySpeaker.get(topicKey(speaker, claim.about, claim.measure)) ?? []
      );
      const said =
        claims[0] && isStated(claims[0].quantity) ? `, ${bothUnits(claims[0].quantity, locale)}` : "";
      const merged = mergeProvenance([...claims, ...(stance === "asserts" ? [] : [claim])].map(provenanceOf));
      return {
        speaker,
        stance,
        claims,
        name: `${label}${figure}: ${speaker.name} ${stanceWords[stance]}${said}`,
        provenance: merged
      };
    });
    return {label, name: label + figure, claim, cells};
  });
  return {speakers, statements: statements.filter(statement => statement !== null)};
}

/** Who makes the claims, then who only passes them on, in the order of the rows. */
function speakersOf(rows: readonly Claim[]): Speaker[] {
  const all = new Map(rows.map(({speaker}) => [speaker.id, speaker]));
  for (const {reportedBy} of rows)
    if (reportedBy && !all.has(reportedBy.id)) all.set(reportedBy.id, reportedBy);
  return [...all.values()];
}

// Only claims of one subject and measure can dispute each other: of a large table most need not be compared.
const topicKey = ({id}: Speaker, about: string, measure: string): string =>
  JSON.stringify([id, about, measure]);

/** Of what a speaker claims of the same subject and measure. */
function stanceOf(
  {id}: Speaker,
  wordings: readonly Claim[],
  own: readonly Claim[]
): {stance: Stance; claims: readonly Claim[]} {
  const made = wordings.filter(({speaker}) => speaker.id === id);
  if (made.length) return {stance: "asserts", claims: made};
  const beside = own.map(claim => ({claim, relations: wordings.map(wording => relationOf(claim, wording))}));
  for (const [stance, relation] of [
    ["disputes", "conflict"],
    ["allows", "consistent"]
  ] as const) {
    const claims = beside.filter(({relations}) => relations.includes(relation)).map(({claim}) => claim);
    if (claims.length) return {stance, claims};
  }
  const passed = wordings.filter(({reportedBy}) => reportedBy?.id === id);
  return passed.length ? {stance: "reports", claims: passed} : {stance: "silent", claims: []};
}

function relationOf(a: Claim, b: Claim): Comparison["relation"] {
  return isStated(a.quantity) && isStated(b.quantity) ? compareClaims(a, b).relation : "not comparable";
}
