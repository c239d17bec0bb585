import {withoutMarks} from "../notebook/index.ts";
import type {EvaluatedCell} from "./evaluateStory.ts";
import {resetLabel} from "./messages.ts";

/**
 * The places of a story's cells, with what they gave at build: HTML. After inputs stands what resets them; a figure and the
 * steps that follow it are held together, so that it can stay in view while they are read.
 */
export function cellPlaces(
  cells: readonly {readonly id: number}[],
  outputs: ReadonlyMap<number, EvaluatedCell>
): string[] {
  const html = cells.map(({id}) => withoutMarks(outputs.get(id)?.html ?? ""));
  const places = cells.map(({id}, i) =>
    cellPlace(id, html[i] ?? "", outputs.get(id)?.verdict.kind === "live")
  );
  for (const [i, each] of html.entries()) {
    if (!/ class="steps"/.test(each)) continue;
    const before = html.findLastIndex((other, j) => j < i && other !== "");
    if (before < 0 || !/<figure /.test(html[before] ?? "")) continue;
    places[before] = `<div class="stepped">${places[before]}`;
    places[i] = `${places[i]}</div>`;
  }
  return places;
}

/** A live cell is marked for what brings it to life. */
function cellPlace(id: number, html: string, isLive: boolean): string {
  const place = `<div class="cell" id="cell-${id}"${isLive ? ' data-cell="live"' : ""}>${html}</div>`;
  return / data-input="/.test(html)
    ? `${place}<p class="reset"><button type="button">${resetLabel}</button></p>`
    : place;
}
