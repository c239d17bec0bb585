import type {Cell} from "./cell.ts";
import {textOf} from "./cellText.ts";
import {cannotSave} from "./messages.ts";
import {readNotebook} from "./readNotebook.ts";

/**
 * The file with one cell's source replaced and every other byte kept. `cell` is as read from this `html`.
 * Throws where HTML cannot hold the source: after `<!--` and `<script`, an end tag does not end the script.
 */
export function saveCell(html: string, cell: Cell, newSource: string): string {
  if (newSource === cell.source) return html;
  const newline = html.includes("\r\n") ? "\r\n" : "\n";
  const text = textOf(newSource, newline);
  const saved = html.slice(0, cell.start) + text + html.slice(cell.end);
  const shift = text.length - (cell.end - cell.start);
  const before = readNotebook(html, "")?.cells ?? [];
  const after = readNotebook(saved, "")?.cells ?? [];
  const kept = before.every((old, i) => {
    const end = old.end + (old.start < cell.start ? 0 : shift);
    return after[i]?.id === old.id && after[i].end === end;
  });
  if (!kept || after.length !== before.length) throw new Error(cannotSave(cell.id));
  return saved;
}
