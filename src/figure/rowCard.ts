import {dateWords, type Provenance} from "../claims/index.ts";
import {type CardRow, card} from "./card.ts";
import {columnWords} from "./columnWords.ts";
import {documentWords} from "./documentWords.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {sourceOf, textIn} from "./rowSource.ts";

/** Columns that the rows of a card say in words of their own, or that only a program needs. */
const toldApart = new Set([
  "id",
  "name",
  "source",
  "paragraph",
  "as_stated",
  "speaker",
  "inferred",
  "date",
  "note"
]);

/** What a row that is no claim rests on: a dated event, a place, an observation. */
export function rowCard(edition: Edition, provenance: Provenance, row: object, id: string): HTMLElement {
  const {document, locale, sources, speakers, dataPath} = edition;
  const source = sourceOf(row, sources);
  const speaker = textIn(row, "speaker");
  const stated = textIn(row, "as_stated");
  const date = textIn(row, "date");
  const note = textIn(row, "note");
  const key = provenance.keys[0] ?? "";
  const said = date && dateSaid(date, locale);
  const rows: (CardRow | null)[] = [
    said ? ["Date", textIn(row, "inferred") === "true" ? `${said} (worked out from the text)` : said] : null,
    speaker ? ["Said by", speakers.get(speaker)?.name ?? speaker] : null,
    stated ? ["As stated", html(document, "q", {lang: source?.language}, stated)] : null,
    source ? ["Document", ...documentWords(edition, source, textIn(row, "paragraph") ?? "unknown")] : null,
    ...Object.keys(row)
      .filter(column => !toldApart.has(column))
      .map((column): CardRow | null => {
        const value = textIn(row, column);
        return value ? [columnWords(column), value] : null;
      }),
    note ? ["Note", note] : null,
    [
      "Row",
      html(document, "a", {href: `${dataPath}${provenance.table}.csv`}, `${provenance.table}.csv, row ${key}`)
    ]
  ];
  return card(
    edition,
    id,
    [textIn(row, "name") ?? firstSentence(note) ?? key],
    rows.filter(row => row !== null)
  );
}

/** A date in words; a table of observations may write its dates otherwise, which are said as they stand. */
function dateSaid(date: string, locale: string): string {
  try {
    return dateWords(date, locale);
  } catch (error) {
    if (error instanceof RangeError) return date;
    throw error;
  }
}

function firstSentence(text: string | null): string | null {
  return /^.+?(?=\.(?:\s|$))/u.exec(text ?? "")?.[0] ?? text;
}
