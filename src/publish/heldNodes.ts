import type {Places} from "./observe/places.ts";
import type {Held} from "./verdicts.ts";

/** As many of a list's or an object's members are looked at: charts come in handfuls. */
const most = 1000;

/** The names whose values are nodes that cells show, or lists, maps and objects with such nodes among their members. */
export function heldNodes(values: ReadonlyMap<string, unknown>, {placeOf}: Places): Held[] {
  return [...values].flatMap(([name, value]) => {
    const cells = [value, ...membersOf(value)].map(each => (isTarget(each) ? placeOf(each)?.cell : null));
    return [...new Set(cells)].flatMap(cell => (typeof cell === "number" ? [{name, shownBy: cell}] : []));
  });
}

function membersOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null || isTarget(value)) return [];
  if (Array.isArray(value) || value instanceof Set) return [...value].slice(0, most);
  if (value instanceof Map) return [...value.values()].slice(0, most);
  return Object.getPrototypeOf(value) === Object.prototype ? Object.values(value).slice(0, most) : [];
}

/** Whatever window made it. */
function isTarget(value: unknown): value is EventTarget {
  return typeof value === "object" && value !== null && "addEventListener" in value;
}
