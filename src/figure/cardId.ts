import type {Claim, DerivationInput, Provenance, Quantity} from "../claims/index.ts";

/**
 * The id of the card of a claim or of a computed quantity. A computed one is known by its formula and the names of what
 * went in, so that its card stays the same one when a reader's input changes its value.
 */
export function cardId(figure: Claim | Quantity): string {
  if ("quantity" in figure) return `claim-${figure.id}`;
  const {formula = "", inputs = []} = figure.derivation ?? {};
  return `claim-computed-${hash([formula, figure.unit, ...inputs.map(nameOf)].join("\n"))}`;
}

function nameOf(input: DerivationInput): string {
  if (input.kind === "claim") return input.claim.id;
  return input.kind === "row" ? `${input.label} ${input.table} ${input.key}` : input.label;
}

/** Stands for a table in the provenance of computed numbers. */
const computed = "computed";

/** What a computed number rests on: the claims among its inputs, and its own card. */
export function computedProvenance(quantity: Quantity): Provenance {
  const inputs = quantity.derivation?.inputs ?? [];
  const claims = inputs.flatMap(input => (input.kind === "claim" ? input.claim.id : []));
  return {table: computed, keys: [cardId(quantity)], claims};
}

/**
 * The id of the card that a mark or a row leads to: its own if it was computed, else its first claim's, else that of its
 * row. Null where it stands for several rows without claims.
 */
export function cardOf(provenance: Provenance | null): string | null {
  if (!provenance) return null;
  const {table, keys, claims} = provenance;
  const [key] = keys;
  if (table === computed) return key ?? null;
  if (claims[0]) return `claim-${claims[0]}`;
  return key && keys.length === 1 ? `row-${table}-${key.replace(/[^\w-]/gu, "-")}` : null;
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
