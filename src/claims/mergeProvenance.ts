import type {Provenance} from "./provenance.ts";

/** Beyond this many, rows that are not claims are counted rather than listed. */
const listed = 100;

/**
 * What several rows rest on together; null where none of them rests on anything. Tables are named once each,
 * ", " between. Claims are all kept; of other keys the first hundred, with the count of rows.
 */
export function mergeProvenance(list: Iterable<Provenance | null>): Provenance | null {
  const all = [...list].filter(provenance => provenance !== null);
  const first = all[0];
  if (first === undefined) return null;
  if (all.length === 1) return first;
  const tables = new Set(all.flatMap(({table}) => table.split(", ")));
  const keys = [...new Set(all.flatMap(({keys}) => keys))];
  const claims = [...new Set(all.flatMap(({claims}) => claims))];
  const table = [...tables].join(", ");
  const isCounted = all.some(({count}) => count !== undefined);
  if (!isCounted && (keys.length <= listed || keys.length === claims.length)) return {table, keys, claims};
  const counts = all.map(({count, keys}) => count ?? keys.length);
  return {table, keys: keys.slice(0, listed), count: counts.reduce((a, b) => a + b), claims};
}
