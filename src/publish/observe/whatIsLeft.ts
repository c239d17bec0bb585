import type {Cause} from "./cause.ts";
import type {CellAtWork} from "./cellAtWork.ts";
import {
  addsOutside,
  goesOnChanging,
  leavesObserving,
  leavesRunning,
  listens,
  onThePage,
  onWhatCellShows,
  onWhatItShows,
  showsHeard
} from "./messages.ts";
import type {Place, Places} from "./places.ts";
import type {Left} from "./timers.ts";

/**
 * All that was noted of cells while they ran, and what they have left on the page and running. `goesOn` are the cells whose
 * place changed to the last: one library may wait once for the animations of many cells, and then it is they that wait.
 */
export function whatIsLeft(
  cells: readonly CellAtWork[],
  left: readonly Left[],
  goesOn: ReadonlySet<number>,
  places: Places
): ReadonlyMap<number, readonly Cause[]> {
  const causes = new Map<number | null, Cause[]>(cells.map(({id, causes}) => [id, [...causes.values()]]));
  const doesChange = (cell: number | null) => causes.get(cell)?.some(({kind}) => kind === "changes") === true;
  const changes = (cell: number | null, does: string) => {
    const known = causes.get(cell);
    if (known && !known.some(each => each.does === does)) known.push({kind: "changes", does});
  };
  const outside = places.outside();
  for (const cell of cells) {
    const {id} = cell;
    // A control that a cell views has listeners: that goes without saying.
    const isControl = doesChange(id);
    for (const {kind} of left.filter(each => each.cell === cell && !(each.byLibrary && goesOn.size > 0)))
      changes(id, leavesRunning(kind));
    for (const {name, targets} of cell.observing)
      if ([...targets].some(target => places.placeOf(target))) changes(id, leavesObserving(name));
    for (const [place, types] of heard(cell, places)) {
      if (place === id && isControl) continue;
      const where = place === null ? onThePage : place === id ? onWhatItShows : onWhatCellShows(place);
      changes(id, listens(types, where));
      if (place !== null && place !== id) changes(place, showsHeard(id ?? 0));
    }
    for (const element of outside) if (cell.made.has(element)) changes(id, addsOutside(element.localName));
  }
  if (left.length > 0) for (const id of goesOn) if (!doesChange(id)) changes(id, goesOnChanging);
  return new Map([...causes].flatMap(([id, each]) => (id === null ? [] : [[id, each]])));
}

/** The events that a cell listens for, by the cell on whose place; null for the page. */
function heard({listeners}: CellAtWork, places: Places): Map<number | null, string[]> {
  const there = [...listeners].filter(listener => listener.isThere());
  const placed = there.flatMap(({target, type}) => {
    const place: Place = places.placeOf(target);
    return place ? [{cell: place.cell, type}] : [];
  });
  return new Map(
    [...Map.groupBy(placed, ({cell}) => cell)].map(([cell, each]) => [
      cell,
      [...new Set(each.map(({type}) => type))]
    ])
  );
}
