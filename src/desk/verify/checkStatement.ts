import type {Value} from "../../claims/index.ts";
import {type CellFault, checkReading} from "./checkReading.ts";
import {checkEventDate} from "./eventDate.ts";
import {
  beyondDocument,
  cutPhrase,
  cutWhere,
  noFigure,
  notInDocument,
  otherParagraph,
  otherSpelling
} from "./messages.ts";
import {cutFrom, occurrences, type Span, spelledIn} from "./occurrences.ts";
import {readBack} from "./readBack.ts";
import type {Statement} from "./statement.ts";
import type {Paragraph, TextDocument} from "./textDocument.ts";

/** What was found of a statement in its document. */
export interface Finding {
  readonly faults: readonly CellFault[];
  /** Where its phrase stands in its paragraph: the place that fits best. */
  readonly span: Span | null;
  /** Of the span, the figure that a claim states. */
  readonly figure: Span | null;
}

export interface StatementContext {
  readonly document: TextDocument;
  /** False where the document is in a language whose figures are not read. */
  readonly isRead: boolean;
  /** The cells of the row that a claim words differently, where both stand in the same paragraph. */
  readonly canonical: Readonly<Record<string, Value>> | null;
  /** Which of several places with the same wording is meant first: statements with one phrase share them out. */
  readonly turn: number;
}

/** A statement against its document: the phrase stands in its paragraph and says what the row says. */
export function checkStatement(statement: Statement, context: StatementContext): Finding {
  const {document, turn} = context;
  const paragraph = document.paragraphs[statement.paragraph - 1];
  if (!paragraph) {
    const {length} = document.paragraphs;
    return missing(statement, document, beyondDocument(statement.paragraph, length, document.file));
  }
  const spans = occurrences(paragraph, statement.phrase);
  if (spans.length === 0) return notFound(statement, document, paragraph);
  const inTurn = [...spans.slice(turn), ...spans.slice(0, turn)];
  const findings = inTurn.map(span => checkAt(statement, paragraph, span, context));
  return findings.reduce((best, next) => (next.faults.length < best.faults.length ? next : best));
}

function checkAt(statement: Statement, paragraph: Paragraph, span: Span, context: StatementContext): Finding {
  const {row, phrase} = statement;
  if (!context.isRead) return {faults: [], span, figure: span};
  if (statement.kind === "event") {
    return {faults: checkEventDate(row.values["date"] ?? null, phrase), span, figure: null};
  }
  const back = readBack(paragraph, span);
  if (back.kind === "none") {
    return {faults: [{column: "as_stated", message: noFigure(phrase)}], span, figure: span};
  }
  if (back.kind === "cut") {
    return {faults: [{column: "as_stated", message: cutPhrase(phrase, back.from)}], span, figure: back.span};
  }
  return {faults: checkReading(row.values, back.reading, context.canonical), span, figure: back.reading};
}

function notFound(statement: Statement, document: TextDocument, paragraph: Paragraph): Finding {
  const {phrase} = statement;
  const cut = cutFrom(paragraph, phrase);
  const spelled = spelledIn(paragraph, phrase);
  const message = cut
    ? cutWhere(phrase, paragraph.number, cut)
    : spelled
      ? otherSpelling(phrase, paragraph.number, spelled)
      : notInDocument(phrase, paragraph.number, document.file);
  return missing(statement, document, message, cut === null && spelled === null);
}

/** Nothing is found; where another paragraph has the phrase, that is the likelier slip. */
function missing(
  statement: Statement,
  document: TextDocument,
  message: string,
  mayBeElsewhere = true
): Finding {
  const {paragraph, phrase} = statement;
  const elsewhere = mayBeElsewhere
    ? document.paragraphs.filter(each => occurrences(each, phrase).length > 0).map(({number}) => number)
    : [];
  const isBeyond = paragraph > document.paragraphs.length;
  const fault: CellFault =
    elsewhere.length > 0
      ? {column: "paragraph", message: otherParagraph(paragraph, phrase, elsewhere)}
      : {column: isBeyond ? "paragraph" : "as_stated", message};
  return {faults: [fault], span: null, figure: null};
}
