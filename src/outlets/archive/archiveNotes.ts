import {escapeHtml as text} from "../../publish/index.ts";
import type {ArchiveRecord} from "./archiveRecord.ts";
import {noIdentity} from "./identity.ts";
import {archiveTitle, heldIn, noHash} from "./messages.ts";

/** What an archive prints of itself at its end: HTML. */
export function archiveNotes({title, updated, versions, files, documents}: ArchiveRecord): string {
  const hashed = (label: string, hashes: Readonly<Record<string, string | null>>) =>
    list(
      label,
      Object.entries(hashes).map(([name, hash]) => [name, hash === null ? noHash : `sha256 ${hash}`])
    );
  return [
    '<footer class="archive">',
    `<p>${text(archiveTitle(title, updated))} <code>sha256 ${noIdentity}</code></p>`,
    `<details><summary>${text(heldIn)}</summary>`,
    hashed("Tables", files),
    hashed("Documents", documents),
    list("Built with", Object.entries(versions)),
    "</details>",
    "</footer>"
  ].join("\n");
}

function list(label: string, entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return "";
  const items = entries.map(([name, said]) => `<dt>${text(name)}</dt><dd><code>${text(said)}</code></dd>`);
  return `<h2>${text(label)}</h2><dl>${items.join("")}</dl>`;
}
