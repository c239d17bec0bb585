import {type DataPackage, isError, type Problem} from "../../tables/index.ts";
import {rowProblem} from "../rowProblem.ts";
import {checkStatement, type StatementContext} from "./checkStatement.ts";
import {type MatchedDocument, matchDocuments} from "./matchDocuments.ts";
import {notReadBack, waiverOfNothing} from "./messages.ts";
import {type Covered, recall} from "./recall.ts";
import {type Statement, statementsOf} from "./statement.ts";
import {type DocumentFile, textDocument} from "./textDocument.ts";
import type {Waivers} from "./waiver.ts";

export interface VerifiedDocument {
  readonly file: string;
  /** The id of its source. */
  readonly source: string;
  /** False where its hash is not the one recorded. */
  readonly isIntact: boolean;
  readonly paragraphs: number;
  readonly claims: number;
  readonly events: number;
}

export interface Verification {
  /** In the order of the sources; those without a document are among the problems. */
  readonly documents: readonly VerifiedDocument[];
  /** How many there are in the package, those of missing documents among them. */
  readonly claims: number;
  readonly events: number;
  readonly problems: readonly Problem[];
  /** Whether nothing but warnings was found. */
  readonly isVerified: boolean;
}

/**
 * A package against the documents that it was drawn from: hashes, phrases in their paragraphs, figures read back out of them,
 * and figures that nothing covers. Rows at fault in themselves are the business of the package's own problems.
 */
export function verifyPackage(
  pkg: DataPackage,
  files: readonly DocumentFile[],
  waivers: Waivers
): Verification {
  const statements = statementsOf(pkg);
  const {matched, problems: lost} = matchDocuments(pkg, files.map(textDocument), statements);
  const verified = matched.map(each => verifyDocument(each, pkg, statements, waivers));
  const problems = [...lost, ...waiverProblems(pkg, waivers), ...verified.flatMap(({problems}) => problems)];
  return {
    documents: verified.map(({document}) => document),
    claims: statements.filter(({kind}) => kind === "claim").length,
    events: statements.filter(({kind}) => kind === "event").length,
    problems,
    isVerified: !problems.some(isError)
  };
}

function verifyDocument(
  {source, document, isIntact}: MatchedDocument,
  pkg: DataPackage,
  statements: readonly Statement[],
  waivers: Waivers
): {document: VerifiedDocument; problems: readonly Problem[]} {
  const mine = statements.filter(statement => statement.source === source);
  const claims = mine.filter(({kind}) => kind === "claim");
  const language = pkg.sources.get(source)?.language ?? "en";
  const isRead = /^en\b/i.test(language);
  const turns = new Map<string, number>();
  const covered: Covered[] = [];
  const problems = mine.flatMap(statement => {
    const {kind, paragraph, phrase, table, row} = statement;
    const key = JSON.stringify([kind, paragraph, phrase]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const context: StatementContext = {document, isRead, canonical: canonicalOf(statement, claims), turn};
    const finding = checkStatement(statement, context);
    covered.push({paragraph, finding});
    return finding.faults.map(({column, message}) => rowProblem(table, row, column, message));
  });
  return {
    document: {
      file: document.file,
      source,
      isIntact,
      paragraphs: document.paragraphs.length,
      claims: claims.length,
      events: mine.length - claims.length
    },
    problems: [
      ...(isRead ? [] : unreadProblem(pkg, source, language, claims.length)),
      ...problems,
      ...recall(document, isRead, covered, source, waivers)
    ]
  };
}

/** The row that a claim words differently, where both stand in one paragraph. */
function canonicalOf(
  {row, paragraph}: Statement,
  claims: readonly Statement[]
): StatementContext["canonical"] {
  const id = row.values["same_as"] ?? null;
  if (id === null) return null;
  return (
    claims.find(each => each.row.values["id"] === id && each.paragraph === paragraph)?.row.values ?? null
  );
}

function unreadProblem(pkg: DataPackage, source: string, language: string, claims: number): Problem[] {
  const table = [...pkg.tables.values()].find(({kind}) => kind === "sources");
  const row = table?.rows.find(({values}) => values["id"] === source);
  return table && row ? [rowProblem(table, row, "language", notReadBack(language, claims), "warning")] : [];
}

function waiverProblems({sources}: DataPackage, waivers: Waivers): Problem[] {
  const unknown = waivers.rows.filter(({source}) => !sources.has(source));
  return [
    ...waivers.problems,
    ...unknown.map(({row, source}) => rowProblem(waivers, row, "source", waiverOfNothing(source)))
  ];
}
