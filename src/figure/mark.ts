import type {Provenance} from "../claims/index.ts";
import {cardOf} from "./cardId.ts";
import {svg} from "./svg.ts";

export interface MarkOptions {
  /** What a screen reader says and a tooltip shows: value, hedge, unit and speaker. Must not be empty. */
  readonly name: string;
  readonly provenance: Provenance | null;
  readonly class?: string;
}

/**
 * Wraps a mark's shapes: named, carrying its claim ids, and a link to the card of its (first) claim, so that it opens
 * without script. One mark of a chart is in the tab order; the reader layer moves it with the arrow keys.
 */
export function mark(
  document: Document,
  {name, provenance, class: className}: MarkOptions,
  ...shapes: readonly Node[]
): SVGElement {
  if (!name.trim()) throw new Error("a mark has no name: say value, hedge, unit and speaker");
  const claims = provenance?.claims ?? [];
  const card = cardOf(provenance);
  return svg(
    document,
    card ? "a" : "g",
    {
      class: className ? `mark ${className}` : "mark",
      href: card && `#${card}`,
      role: "graphics-symbol",
      "aria-label": name,
      tabindex: -1,
      "data-claims": claims.length ? claims.join(" ") : null,
      "data-table": provenance?.table,
      "data-keys": provenance && !claims.length ? provenance.keys.join(" ") : null,
      "data-count": provenance?.count
    },
    ...shapes
  );
}
