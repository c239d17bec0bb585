import {claimsSaying} from "./claimsSaying.ts";
import {type Code, type FoundNumber, numbersOf, type ParsedCell} from "./code.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";
import {bindInFigure, bindIt, typedByHand, typedInConstant} from "./messages.ts";
import {placeInCell} from "./place.ts";

/** The numbers typed by hand in what readers read of a cell. */
export function checkNumbers(file: string, parsed: ParsedCell, code: Code, known: Known): Finding[] {
  return numbersOf(parsed, code).map(number => {
    const {text, start, constant, isFigureText} = number;
    const said = claimsSaying(phraseOf(parsed.source, number), known.claims);
    return {
      ...placeInCell(file, parsed.cell, start),
      rule: "number-typed",
      severity: "error",
      message: constant === null ? typedByHand(text) : typedInConstant(text, constant),
      fix: isFigureText ? bindInFigure(said) : bindIt(said)
    };
  });
}

/** The number with what follows it, where its unit may stand. */
function phraseOf(source: string, {text, end, constant}: FoundNumber): string {
  return constant === null ? text + (/^[^\n"'`<$]{0,40}/.exec(source.slice(end))?.[0] ?? "") : text;
}
