import {liveAsAbove, liveBecause, showsHeld} from "./observe/messages.ts";
import type {Verdict} from "./verdict.ts";

/** A cell's place in the graph, and what is known of it. */
export interface JudgedCell {
  readonly id: number;
  readonly inputs: readonly string[];
  /** What it gives the others. */
  readonly names: readonly string[];
  /** What it does that makes it live, with verbs for "it" to go before: "calls view". */
  readonly does: readonly string[];
  /** What its author says that it is. */
  readonly declared: "static" | "live" | null;
}

/** A name whose value holds a node that a cell shows, its own or another's. */
export interface Held {
  readonly name: string;
  readonly shownBy: number;
}

/**
 * The verdict on each cell. What depends on a live cell is live, and so is what shows a node that a live cell works on: it
 * has to be the same node. What its author says is static depends on nothing.
 */
export function verdicts(cells: readonly JudgedCell[], held: readonly Held[]): ReadonlyMap<number, Verdict> {
  const does = new Map(cells.map(cell => [cell.id, cell.declared === "static" ? [] : [...cell.does]]));
  const definers = definersOf(cells);
  for (;;) {
    const found = new Map(cells.map(cell => [cell.id, verdictOn(cell, definers, does)]));
    const isStatic = (id: number) => found.get(id)?.kind === "static";
    const next = held.flatMap(({name, shownBy}) => {
      const shows = does.get(shownBy);
      const isPinned = cells.some(({id, declared}) => id === shownBy && declared === "static");
      const worker = cells.find(({id, inputs}) => !isStatic(id) && id !== shownBy && inputs.includes(name));
      return shows && worker && isStatic(shownBy) && !isPinned ? [{shows, by: worker.id}] : [];
    });
    if (next.length === 0) return found;
    for (const {shows, by} of next) shows.push(showsHeld(by));
  }
}

function verdictOn(
  cell: JudgedCell,
  definers: ReadonlyMap<string, JudgedCell>,
  does: ReadonlyMap<number, readonly string[]>
): Verdict {
  if (cell.declared === "static") return {kind: "static"};
  const own = does.get(cell.id) ?? [];
  if (own.length > 0) return {kind: "live", why: liveBecause(own)};
  const above = causeAbove(cell, definers, does);
  return above ? {kind: "live", why: liveAsAbove(above.cell, above.does)} : {kind: "static"};
}

/** What the nearest of the cells that a cell depends on does that makes both live; null where none does. */
export function causeAbove(
  cell: JudgedCell,
  definers: ReadonlyMap<string, JudgedCell>,
  does: ReadonlyMap<number, readonly string[]>
): {readonly cell: number; readonly does: string} | null {
  // A set is walked to the end of what is added to it meanwhile.
  const above = new Set(cell.inputs);
  for (const name of above) {
    const source = definers.get(name);
    if (!source || source.declared === "static") continue;
    const [first] = does.get(source.id) ?? [];
    if (first !== undefined) return {cell: source.id, does: first};
    for (const input of source.inputs) above.add(input);
  }
  return null;
}

export function definersOf(cells: readonly JudgedCell[]): ReadonlyMap<string, JudgedCell> {
  return new Map(cells.flatMap(cell => cell.names.map(name => [name, cell] as const)));
}
