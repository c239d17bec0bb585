import {type FigureReading, readFigure, readFigures} from "../../claims/index.ts";
import {readable} from "./folded.ts";
import type {Span} from "./occurrences.ts";
import type {Paragraph} from "./textDocument.ts";

/** A figure as a phrase and the words next to it state it, with its place in the paragraph; or the figure that the phrase is cut from. */
export type ReadBack =
  | {readonly kind: "figure"; readonly reading: FigureReading}
  | {readonly kind: "cut"; readonly from: string; readonly span: Span}
  | {readonly kind: "none"};

/**
 * The first figure of a phrase that stands in a paragraph. The paragraph is read too: a hedge or a unit may stand right beside
 * the phrase, and a phrase that holds half of a figure ("eight miles" of "twenty-eight miles") reads as another one.
 */
export function readBack(paragraph: Paragraph, {start, end}: Span): ReadBack {
  const phrase = readable(paragraph.text.slice(start, end));
  const own = readFigure(phrase);
  if (own === null) return {kind: "none"};
  const moved = {...own, start: start + own.start, at: start + own.at, end: start + own.end};
  const around = paragraph.figures.find(figure => figure.at <= moved.at && moved.at < figure.end);
  if (around === undefined) {
    // "Several" and "a week" are figures only where a phrase is known to state one.
    const isPlain = readFigures(phrase).some(({at}) => at === own.at);
    return isPlain
      ? {kind: "cut", from: wordAt(paragraph.text, moved.at), span: moved}
      : {kind: "figure", reading: moved};
  }
  if (around.isDate || around.at < moved.at || !saysTheSame(own, around))
    return {kind: "cut", from: around.text, span: around};
  return {kind: "figure", reading: {...around, unit: around.unit ?? own.unit}};
}

function saysTheSame(a: FigureReading, b: FigureReading): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.step === b.step;
}

function wordAt(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(0, at))?.[0] ?? "";
  return `${before}${/^\S*/.exec(text.slice(at))?.[0] ?? ""}`;
}
