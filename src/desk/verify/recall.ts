import type {Problem} from "../../tables/index.ts";
import {rowProblem} from "../rowProblem.ts";
import type {Finding} from "./checkStatement.ts";
import {type CountedFigure, countedFigures} from "./countedFigures.ts";
import {uncovered, waivesNothing, waivesNowhere} from "./messages.ts";
import {occurrences, type Span} from "./occurrences.ts";
import type {TextDocument} from "./textDocument.ts";
import type {Waiver, Waivers} from "./waiver.ts";

export interface Covered {
  readonly paragraph: number;
  readonly finding: Finding;
}

/**
 * The figures of a document that no claim, event or waiver covers, a problem for each paragraph, and the waivers that waive nothing.
 * A claim covers the figure that it states, an event the dates and ordinals of its phrase, a waiver what stands in its phrase.
 */
export function recall(
  document: TextDocument,
  isRead: boolean,
  covered: readonly Covered[],
  source: string,
  waivers: Waivers
): readonly Problem[] {
  const mine = waivers.rows.filter(waiver => waiver.source === source);
  const used = new Set<Waiver>();
  const left = document.paragraphs.flatMap((paragraph): Problem[] => {
    const {number, line} = paragraph;
    const findings = covered.filter(each => each.paragraph === number).map(({finding}) => finding);
    const here = mine
      .filter(waiver => waiver.paragraph === number)
      .map(waiver => ({waiver, spans: occurrences(paragraph, waiver.figure)}));
    const bare = countedFigures(paragraph, isRead)
      .filter(figure => !findings.some(finding => covers(finding, figure)))
      .filter(({at}) => {
        const waived = here.filter(({spans}) => spans.some(span => holds(span, at)));
        for (const {waiver} of waived) used.add(waiver);
        return waived.length === 0;
      });
    if (bare.length === 0) return [];
    const message = uncovered(
      number,
      bare.map(({text}) => text)
    );
    return [
      {file: document.file, line, column: null, value: bare[0]?.text ?? null, message, severity: "error"}
    ];
  });
  return [
    ...left,
    ...mine.filter(waiver => !used.has(waiver)).map(waiver => unused(waiver, document, waivers))
  ];
}

function covers({span, figure}: Finding, {at, isDated}: CountedFigure): boolean {
  return (
    (figure !== null && holds(figure, at)) || (figure === null && span !== null && isDated && holds(span, at))
  );
}

function holds({start, end}: Span, at: number): boolean {
  return start <= at && at < end;
}

function unused({row, paragraph, figure}: Waiver, document: TextDocument, waivers: Waivers): Problem {
  const stands = document.paragraphs[paragraph - 1];
  const isThere = stands !== undefined && occurrences(stands, figure).length > 0;
  const message = isThere ? waivesNothing(figure) : waivesNowhere(figure, paragraph, document.file);
  return rowProblem(waivers, row, "figure", message, "warning");
}
