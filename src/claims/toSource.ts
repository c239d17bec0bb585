import {type Row, requiredText, text} from "./cells.ts";
import {freeze} from "./freeze.ts";
import type {Source} from "./source.ts";

/** A row of `sources.csv` as a source. Throws where `id` or `label` is blank. */
export function toSource(row: Row): Source {
  return freeze({
    id: requiredText(row, "id"),
    label: requiredText(row, "label"),
    publisher: text(row, "publisher"),
    byline: text(row, "byline"),
    published: text(row, "published"),
    language: text(row, "language"),
    kind: text(row, "kind"),
    url: text(row, "url"),
    archiveUrl: text(row, "archive_url"),
    accessed: text(row, "accessed"),
    sha256: text(row, "sha256"),
    note: text(row, "note")
  });
}
