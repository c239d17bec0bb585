import {type Claim, compareClaims, dateWords, words} from "../claims/index.ts";
import {type CardRow, card} from "./card.ts";
import {figureWords} from "./citationLink.ts";
import {claimSubject} from "./claimSubject.ts";
import {documentWords} from "./documentWords.ts";
import type {Check, Edition} from "./edition.ts";
import {firmness} from "./firmness.ts";
import {html} from "./html.ts";

/** What a claim rests on: who said it, how firmly, when, in which document, and what speaks for or against it. */
export function claimCard(edition: Edition, claim: Claim, id: string): HTMLElement {
  const {document, locale} = edition;
  const rows: (CardRow | null)[] = [
    ["What", claimSubject(claim)],
    [
      "Said by",
      claim.reportedBy ? `${claim.speaker.name}, as reported by ${claim.reportedBy.name}` : claim.speaker.name
    ],
    [
      "As stated",
      html(document, "q", {...(claim.source.language ? {lang: claim.source.language} : {})}, claim.asStated)
    ],
    ["How firm", firmness(claim.quantity.hedge)],
    ["Document", ...documentWords(edition, claim.source, claim.paragraph)],
    claim.asOf ? ["Held", dated(claim.asOf, claim.inferred, locale)] : null,
    claim.saidOn ? ["Said", dated(claim.saidOn, claim.inferred && !claim.asOf, locale)] : null,
    listRow(
      edition,
      "Also worded",
      otherWordings(edition, claim).map(other => wordedElsewhere(other, locale))
    ),
    listRow(edition, "Disputed", disputes(edition, claim)),
    listRow(edition, "Checked", (edition.checks.get(claim.id) ?? []).map(checkWords)),
    claim.note ? ["Note", claim.note] : null,
    ["Row", rowLink(edition, claim)]
  ];
  return card(
    edition,
    id,
    figureWords(edition, claim.quantity),
    rows.filter(row => row !== null)
  );
}

function dated(date: string, inferred: boolean, locale: string): string {
  return inferred ? `${dateWords(date, locale)} (worked out from the text)` : dateWords(date, locale);
}

/** The other claims of the same measurement. */
export function otherWordings({claims}: Edition, claim: Claim): readonly Claim[] {
  const canonical = claim.sameAs ?? claim.id;
  return [...claims.values()].filter(
    other => other.id !== claim.id && (other.sameAs ?? other.id) === canonical
  );
}

function wordedElsewhere(claim: Claim, locale: string): string {
  return `${words(claim.quantity, {locale})}, ${claim.speaker.name} (${claim.source.label})`;
}

/** Who says otherwise of the same thing, and by how much. */
function disputes({claims, locale}: Edition, claim: Claim): string[] {
  return [...claims.values()]
    .filter(other => other.about === claim.about && other.measure === claim.measure && other.id !== claim.id)
    .map(other => ({other, comparison: compareClaims(claim, other)}))
    .filter(({comparison}) => comparison.relation === "conflict")
    .map(({other, comparison}) => `${wordedElsewhere(other, locale)}: ${comparison.reason}`);
}

function checkWords({verdict, detail, method}: Check): string {
  return `${verdict}: ${detail || method}`;
}

function listRow({document}: Edition, term: string, lines: readonly string[]): CardRow | null {
  if (lines.length === 0) return null;
  if (lines.length === 1) return [term, ...lines];
  return [term, html(document, "ul", {}, ...lines.map(line => html(document, "li", {}, line)))];
}

/** RFC 7111 names a row of a CSV file by its line. */
function rowLink({document, dataPath}: Edition, {table, line, id}: Claim): HTMLElement {
  return html(
    document,
    "a",
    {href: `${dataPath}${table}.csv#row=${line}`},
    `${table}.csv, line ${line} (${id})`
  );
}
