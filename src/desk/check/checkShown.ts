import type {Notebook} from "../../notebook/index.ts";
import {checkFigure} from "./checkFigure.ts";
import {checkInput, checkLink, settable} from "./checkLinks.ts";
import {checkUse} from "./checkUse.ts";
import {type Code, codeOf, numbersOf} from "./code.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";
import {bindComputed, giveProvenance, markWithoutSource, unbound} from "./messages.ts";
import {numbersIn} from "./numbersIn.ts";
import {placeInCell} from "./place.ts";
import {placeOfWord} from "./placeOfWord.ts";
import {shownCell} from "./shownCell.ts";

/** What the cells of a story show: the HTML of each, by the cell's id. */
export interface ShownStory {
  readonly cells: readonly {readonly id: number; readonly html: string}[];
}

/**
 * What is wrong in a story as readers get it: in the claims that it draws and cites, in its figures, and with numbers in
 * its prose that lead nowhere. Those that are typed by hand are left to `checkCells`.
 */
export function checkShown(notebook: Notebook, story: ShownStory, known: Known, language: string): Finding[] {
  const told = new Set<string>();
  const code = codeOf(notebook, language);
  const shown = story.cells.map(({id, html}) => ({id, ...shownCell(html)}));
  const goals = settable(shown);
  return shown.flatMap(({id, uses, unsourced, figures, inputs, links, prose}) => {
    const cell = notebook.cells.find(each => each.id === id);
    if (!cell) return [];
    const at = (...words: readonly (string | null)[]) => placeOfWord(notebook.file, cell, words);
    const error = {severity: "error"} as const;
    return [
      // A claim's fault is told where the story first uses it.
      ...uses.flatMap(({claim, figure}) =>
        checkUse(claim, known)
          .filter(({message}) => !told.has(message) && told.add(message))
          .map(fault => ({...at(claim, figure), ...fault}))
      ),
      ...unsourced.map(({name, figure}): Finding => {
        const fault = {rule: "no-source", message: markWithoutSource(name), fix: giveProvenance} as const;
        return {...at(figure), ...error, ...fault};
      }),
      ...figures.flatMap(figure => checkFigure(figure, known).map(fault => ({...at(figure.id), ...fault}))),
      ...inputs.flatMap(name => checkInput(name).map(fault => ({...at(), ...fault}))),
      ...links.flatMap(href => {
        const place = placeInCell(notebook.file, cell, Math.max(0, cell.source.indexOf(href)));
        return checkLink(href, goals).map(fault => ({...place, ...fault}));
      }),
      ...unboundNumbers(prose, id, code).map((text): Finding => {
        const fault = {rule: "number-unbound", message: unbound(text), fix: bindComputed} as const;
        return {...at(), severity: "warning", ...fault};
      })
    ];
  });
}

/** The numbers in a prose cell's text that nobody typed there; unknown where something typed was reckoned with. */
function unboundNumbers(prose: string, id: number, code: Code): string[] {
  const parsed = code.parsed.find(({cell}) => cell.id === id);
  if (!parsed || (parsed.cell.mode !== "md" && parsed.cell.mode !== "html")) return [];
  const shown = numbersIn(prose, code.language).map(({text}) => text);
  if (shown.length === 0) return [];
  const typed = numbersOf(parsed, code);
  if (typed.some(({isFilledIn}) => isFilledIn)) return [];
  return shown.filter(text => !typed.some(number => number.text === text));
}
