import type {Cell} from "./cell.ts";

/** What a mark says: a comment in a Markdown or HTML cell. */
export type SlideMark = "slide" | "step" | "skip" | "notes";

const mark = /^\s*(slide|step|skip|notes)\s*$/;
const marks = /<!--\s*(?:slide|step|skip|notes)\s*-->\n?/g;
const notes = /<!--\s*notes\b([\s\S]*?)-->/g;
const lessonOnly = /^\s*(?:\/\/|\/\*|<!--|%)\s*lesson\s*(?:\*\/|-->)?\s*$/;

/** The mark that a comment's text is; null for other comments. */
export function slideMark(comment: string): SlideMark | null {
  const [, word] = mark.exec(comment) ?? [];
  return word === "slide" || word === "step" || word === "skip" || word === "notes" ? word : null;
}

/** HTML without slide marks. */
export const withoutMarks = (html: string): string => html.replace(marks, "");

/** The texts of a cell's notes for the speaker, Markdown, in order. */
export function speakerNotes({mode, source}: Pick<Cell, "mode" | "source">): string[] {
  return hasMarks(mode) ? [...source.matchAll(notes)].map(([, text = ""]) => text.trim()) : [];
}

/** A cell with nothing left of its speaker's notes but where they stood: no page for readers is made of them. */
export function withoutNotes(cell: Cell): Cell {
  if (!hasMarks(cell.mode) || !cell.source.includes("<!--")) return cell;
  // As long as before, so that positions hold.
  const source = cell.source.replace(notes, (whole, text: string) =>
    whole.replace(text, text.replace(/[^\n]/g, " "))
  );
  return {...cell, source};
}

/** Whether a cell begins with a comment that says `lesson` and nothing else: it is in the lesson, and not in the story. */
export function isLessonOnly({source}: Pick<Cell, "source">): boolean {
  return lessonOnly.test(source.trimStart().split("\n", 1)[0] ?? "");
}

const hasMarks = (mode: Cell["mode"]) => mode === "md" || mode === "html";
