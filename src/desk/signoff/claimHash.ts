import {createHash} from "node:crypto";
import type {Value} from "../../claims/index.ts";

/**
 * What a claim's row says, as 16 hexadecimal digits of a SHA-256: over the columns that have a value, by name, so that the order
 * of columns and a new blank one do not matter, and everything else does.
 */
export function claimHash(cells: Readonly<Record<string, Value>>): string {
  const said = Object.entries(cells)
    .filter(([, value]) => value !== null && value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
}
