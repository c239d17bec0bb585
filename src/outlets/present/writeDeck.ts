import {markdown} from "../../notebook/index.ts";
import type {EvaluatedStory, Story} from "../../publish/index.ts";
import {answersHtml} from "./answersHtml.ts";
import {cutByHeadings} from "./cutByHeadings.ts";
import {cutByMarks, hasMarks} from "./cutByMarks.ts";
import type {DeckParts} from "./deckBody.ts";
import {figureTooHigh, markInLive, overflows, slideName} from "./messages.ts";
import {sheetHtml} from "./sheetHtml.ts";
import {shownCells} from "./shownCells.ts";
import {room} from "./sizes.ts";
import type {Slide} from "./slide.ts";
import {fromDeck, slideHtml} from "./slideHtml.ts";
import {titleSlide} from "./titleSlide.ts";

export interface WrittenDeck {
  readonly parts: Pick<DeckParts, "slides" | "sheet" | "answers" | "cards" | "notes">;
  /** What does not fit, with the file and line of its cell. */
  readonly warnings: readonly string[];
}

/** Cuts a story into slides and writes them; `document` makes the nodes. */
export function writeDeck(
  story: Story,
  evaluated: EvaluatedStory,
  language: string,
  document: Document
): WrittenDeck {
  const warnings: string[] = [];
  const {notebook, meta} = story;
  const whereIs = (cell: number | undefined) => {
    const found = notebook.cells.find(({id}) => id === cell);
    return found ? `${notebook.file}:${found.line} cell ${found.id}` : notebook.file;
  };
  const cells = shownCells(story, evaluated, document);
  const isMarked = hasMarks(cells);
  const cut: readonly Slide[] = isMarked
    ? cutByMarks(cells, (cell, mark) => warnings.push(markInLive(whereIs(cell), mark)))
    : cutByHeadings(cells);
  const of = cut.length + 1;
  const html = new Map(evaluated.cells.map(cell => [cell.id, cell.html]));
  const slides = cut.map((slide, i) => {
    const at = i + 2;
    const written = slideHtml(slide, {at, of, live: cell => html.get(cell) ?? "", document});
    // Who has not cut a story into slides has none to mend.
    if (!isMarked) return written.html;
    const where = whereIs(slide.parts[0]?.cell);
    for (const {figure, share} of written.small) warnings.push(figureTooHigh(where, figure, share));
    if (written.height > room.height + 2 && written.small.length === 0)
      warnings.push(overflows(where, at, written.height, room.height));
    return written.html;
  });
  const title = notebook.title || story.name;
  const cards = document.createElement("div");
  cards.innerHTML = evaluated.cards;
  fromDeck(cards, document);
  return {
    parts: {
      slides: [titleSlide(story, language, slideName(1, of)), ...slides],
      sheet: meta.lesson ? sheetHtml(title, meta.standfirst, meta.lesson) : "",
      answers: answersHtml(slides, document),
      cards: cards.innerHTML,
      notes: ["", ...cut.map(({notes}) => notes.map(note => markdown.render(note)).join(""))]
    },
    warnings
  };
}
