import type {Cell, Notebook} from "../../notebook/index.ts";
import {checkCalls} from "./checkCalls.ts";
import {checkNumbers} from "./checkNumbers.ts";
import {codeOf} from "./code.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";
import {notRead, rewriteCell} from "./messages.ts";
import {placeInCell} from "./place.ts";

/** What is wrong in a notebook's cells as they stand, before anything runs. */
export function checkCells(notebook: Notebook, language: string, known: Known): Finding[] {
  const {file} = notebook;
  const code = codeOf(notebook, language);
  return [
    ...code.parsed.flatMap(parsed => [
      ...checkNumbers(file, parsed, code, known),
      ...checkCalls(file, parsed.cell, parsed.tree, known)
    ]),
    ...code.unread.map(cell => unread(file, cell))
  ];
}

function unread(file: string, cell: Cell): Finding {
  return {
    ...placeInCell(file, cell, 0),
    rule: "not-read",
    severity: "warning",
    message: notRead,
    fix: rewriteCell
  };
}
