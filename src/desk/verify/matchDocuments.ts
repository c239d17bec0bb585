import type {DataPackage, Problem, Table, TypedRow} from "../../tables/index.ts";
import {rowProblem} from "../rowProblem.ts";
import {alteredDocument, missingDocument, noHash, strayDocument} from "./messages.ts";
import {occurrences} from "./occurrences.ts";
import type {Statement} from "./statement.ts";
import type {TextDocument} from "./textDocument.ts";

export interface MatchedDocument {
  /** The id of the source. */
  readonly source: string;
  readonly document: TextDocument;
  /** False where the hash is another: the document that carries most of the source's phrases is taken for it. */
  readonly isIntact: boolean;
}

/** Documents to sources by their hash, and then, with a problem for each, by what they say. */
export function matchDocuments(
  pkg: DataPackage,
  documents: readonly TextDocument[],
  statements: readonly Statement[]
): {matched: readonly MatchedDocument[]; problems: readonly Problem[]} {
  const table = [...pkg.tables.values()].find(({kind}) => kind === "sources");
  const rows = table?.rows ?? [];
  const matched: MatchedDocument[] = [];
  const lost: TypedRow[] = [];
  for (const row of rows) {
    const document = documents.find(({sha256}) => sha256 === row.values["sha256"]);
    if (document) matched.push({source: idOf(row), document, isIntact: true});
    else lost.push(row);
  }
  const hashes = new Set(rows.map(({values}) => values["sha256"]));
  const stray = documents.filter(({sha256}) => !hashes.has(sha256));
  const guessed = guesses(lost, stray, statements);
  const problems = [
    ...(table ? lost.map(row => lostProblem(table, row, guessed.get(row), statements)) : []),
    ...stray
      .filter(document => ![...guessed.values()].some(guess => guess.document === document))
      .map(({file, sha256}) => fileProblem(file, strayDocument(sha256, table?.file ?? "sources.csv"), sha256))
  ];
  const likely = [...guessed].map(([row, {document}]) => ({source: idOf(row), document, isIntact: false}));
  const order = (id: string) => rows.findIndex(row => idOf(row) === id);
  return {
    matched: [...matched, ...likely].toSorted((a, b) => order(a.source) - order(b.source)),
    problems
  };
}

interface Guess {
  readonly document: TextDocument;
  /** How many of the source's phrases it carries, in any paragraph. */
  readonly carries: number;
}

/** The likeliest pairs first; no document for two sources. A single document for a single source without phrases will be it. */
function guesses(
  lost: readonly TypedRow[],
  stray: readonly TextDocument[],
  statements: readonly Statement[]
): ReadonlyMap<TypedRow, Guess> {
  const pairs = lost.flatMap(row => {
    const phrases = statements.filter(({source}) => source === idOf(row)).map(({phrase}) => phrase);
    return stray.map(document => {
      const carries = phrases.filter(phrase =>
        document.paragraphs.some(each => occurrences(each, phrase).length > 0)
      );
      const isOnly = phrases.length === 0 && lost.length === 1 && stray.length === 1;
      return {row, document, carries: carries.length, isLikely: carries.length > 0 || isOnly};
    });
  });
  const guessed = new Map<TypedRow, Guess>();
  for (const {row, document, carries, isLikely} of pairs.toSorted((a, b) => b.carries - a.carries)) {
    const isTaken = [...guessed.values()].some(guess => guess.document === document);
    if (isLikely && !isTaken && !guessed.has(row)) guessed.set(row, {document, carries});
  }
  return guessed;
}

function lostProblem(
  table: Table,
  row: TypedRow,
  guess: Guess | undefined,
  statements: readonly Statement[]
): Problem {
  const hash = row.values["sha256"] ?? null;
  const count = statements.filter(({source}) => source === idOf(row)).length;
  const message = guess
    ? hash === null
      ? noHash(guess.document.file, guess.document.sha256)
      : alteredDocument(String(hash), guess.document.file, guess.document.sha256, guess.carries, count)
    : missingDocument(hash === null ? null : String(hash), count);
  return rowProblem(
    table,
    row,
    hash === null && !table.columns.includes("sha256") ? "id" : "sha256",
    message
  );
}

function fileProblem(file: string, message: string, value: string): Problem {
  return {file, line: 1, column: null, value, message, severity: "error"};
}

function idOf({values}: TypedRow): string {
  return String(values["id"]);
}
