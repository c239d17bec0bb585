import {type Row, requiredText, text} from "./cells.ts";
import {freeze} from "./freeze.ts";
import {unknownKind} from "./messages.ts";
import {type Speaker, speakerKinds} from "./speaker.ts";

/** A row of `speakers.csv` as a speaker. Throws where `id` or `name` is blank or `kind` is not one of the kinds. */
export function toSpeaker(row: Row): Speaker {
  const kind = speakerKinds.find(k => k === row.kind);
  if (kind === undefined) throw new TypeError(unknownKind(row.kind ?? null, speakerKinds));
  return freeze({
    id: requiredText(row, "id"),
    name: requiredText(row, "name"),
    kind,
    side: text(row, "side")
  });
}
