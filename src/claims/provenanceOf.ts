import {isClaim} from "./isClaim.ts";
import {mergeProvenance} from "./mergeProvenance.ts";
import type {Provenance} from "./provenance.ts";
import type {DerivationInput} from "./quantity.ts";

// Enumerable and registered, so that it survives a spread and is the same in every bundle of a page.
const key = Symbol.for("nutgraf.provenance");

/**
 * What a row, claim, computed quantity or group of them rests on; null where nothing is known.
 * A row spread, mapped or filtered keeps what `withProvenance` gave it; structured cloning does not.
 */
export function provenanceOf(row: unknown): Provenance | null {
  if (typeof row !== "object" || row === null) return null;
  if (key in row) return row[key] as Provenance;
  if (isClaim(row)) return {table: row.table, keys: [row.id], claims: [row.id]};
  if (Array.isArray(row)) return mergeProvenance(row.map(provenanceOf));
  if ("derivation" in row) return mergeProvenance(inputsOf(row.derivation).map(provenanceOf));
  if ("kind" in row && row.kind === "claim" && "claim" in row) return provenanceOf(row.claim);
  if ("kind" in row && row.kind === "quantity" && "quantity" in row) return provenanceOf(row.quantity);
  return null;
}

/** The row, frozen, with what it rests on. */
export function withProvenance<T extends object>(row: T, provenance: Provenance): Readonly<T> {
  return Object.freeze({...row, [key]: provenance});
}

function inputsOf(derivation: unknown): readonly DerivationInput[] {
  return typeof derivation === "object" &&
    derivation !== null &&
    "inputs" in derivation &&
    Array.isArray(derivation.inputs)
    ? derivation.inputs
    : [];
}
