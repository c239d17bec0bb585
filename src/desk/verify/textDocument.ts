import {createHash} from "node:crypto";
import {type FigureReading, readFigures} from "../../claims/index.ts";
import {folded, readable} from "./folded.ts";

/** A document as it lies in a folder. */
export interface DocumentFile {
  /** As messages name it: "sources/gazette.txt". */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Paragraph {
  /** Counts the document's non-blank lines from 1. */
  readonly number: number;
  /** The physical line in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** The same, with typography folded: see `folded`. */
  readonly plain: string;
  /** As read in English. */
  readonly figures: readonly FigureReading[];
}

export interface TextDocument {
  readonly file: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
}

export function textDocument({file, bytes}: DocumentFile): TextDocument {
  const paragraphs: Paragraph[] = [];
  for (const [index, text] of new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (text.trim() === "") continue;
    const figures = readFigures(readable(text));
    paragraphs.push({
      number: paragraphs.length + 1,
      line: index + 1,
      text,
      plain: folded(text),
      figures
    });
  }
  return {file, sha256: createHash("sha256").update(bytes).digest("hex"), paragraphs};
}
