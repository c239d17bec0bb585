import type {Cell} from "../../notebook/index.ts";
import {type Place, placeInCell} from "./place.ts";

/** The place of the first of some words that stands quoted in a cell's source; the cell's beginning where none does. */
export function placeOfWord(file: string, cell: Cell, words: readonly (string | null)[]): Place {
  const offsets = words.flatMap(word =>
    word === null ? [] : ['"', "'", "`"].map(quote => cell.source.indexOf(quote + word + quote))
  );
  return placeInCell(file, cell, offsets.find(offset => offset >= 0) ?? 0);
}
