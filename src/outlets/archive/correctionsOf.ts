import type {Correction} from "../../publish/index.ts";
import type {ArchiveChanges, ClaimChange} from "./compareArchives.ts";

/** What a story's corrections log says of the claims that it shows and that changed: to be worded by the desk. */
export function correctionsOf({claims}: ArchiveChanges, date: string): Correction[] {
  return claims.filter(({shown}) => shown).map(change => ({date, text: correction(change)}));
}

function correction({id, kind, cells}: ClaimChange): string {
  const cell = (name: string) => cells.find(each => each.name === name);
  const stated = cell("as_stated");
  if (kind === "added") return `Added the figure “${stated?.after ?? id}”.`;
  if (kind === "removed") return `Removed the figure “${stated?.before ?? id}”.`;
  const changed = cells.map(
    ({name, before, after}) =>
      `${name.replaceAll("_", " ")} was ${before ?? "not given"} and is now ${after ?? "not given"}`
  );
  return `${id}: ${changed.join("; ")}.`;
}
