import {type CompiledCell, namesOf} from "../notebook/index.ts";
import type {StoryCell} from "../notebook/runtime/index.ts";
import {declaredVerdict} from "./declaredVerdict.ts";
import {cannotBeStatic, notInThePage, readsFixed, standIn} from "./messages.ts";
import type {Cause} from "./observe/cause.ts";
import {markedLive} from "./observe/messages.ts";
import type {Verdict} from "./verdict.ts";
import {causeAbove, definersOf, type Held, type JudgedCell, verdicts} from "./verdicts.ts";

export interface Judgement {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Cells that are said to be static and change. */
  readonly errors: readonly string[];
  /** Cells that are live for what their authors may not have meant. */
  readonly notices: readonly string[];
}

/** Decides which cells are live, out of what was seen of them and what their authors say. */
export function judge(
  cells: readonly StoryCell[],
  sources: readonly CompiledCell[],
  seen: ReadonlyMap<number, readonly Cause[]>,
  held: readonly Held[]
): Judgement {
  const sourceOf = new Map(sources.map(({id, source}) => [id, source]));
  const judged = cells.map(cell => {
    const causes = seen.get(cell.id) ?? [];
    const declared = declaredVerdict(sourceOf.get(cell.id) ?? "");
    const {id, inputs, file, line} = cell;
    const does = [...(declared === "live" ? [markedLive] : []), ...causes.map(each => each.does)];
    return {id, inputs, names: namesOf(cell), declared, causes, does, place: `${file}:${line} cell ${id}`};
  });
  return {
    verdicts: verdicts(judged, held),
    errors: judged.flatMap(cell => errorsOf(cell, judged)),
    notices: judged.flatMap(({declared, causes, place}) =>
      declared === null ? causes.flatMap(cause => noticeOf(place, cause)) : []
    )
  };
}

interface SeenCell extends JudgedCell {
  readonly causes: readonly Cause[];
  /** As messages name the cell: "notebooks/convoy.html:12 cell 4". */
  readonly place: string;
}

function errorsOf(cell: SeenCell, cells: readonly SeenCell[]): string[] {
  if (cell.declared !== "static") return [];
  const own = cell.causes.filter(({kind}) => kind === "changes" || kind === "refused");
  if (own.length > 0) return own.slice(0, 1).map(({does}) => cannotBeStatic(cell.place, does));
  const live = new Map(cells.map(({id, declared, does}) => [id, declared === "static" ? [] : does]));
  const above = causeAbove(cell, definersOf(cells), live);
  return above ? [cannotBeStatic(cell.place, `depends on cell ${above.cell}, which ${above.does}`)] : [];
}

function noticeOf(place: string, {kind, does}: Cause): string[] {
  if (kind === "clock") return [readsFixed(place, does)];
  if (kind === "lacks") return [standIn(place, does)];
  return kind === "refused" ? [notInThePage(place, does)] : [];
}
