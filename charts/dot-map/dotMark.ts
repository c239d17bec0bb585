import {claimName, type Frame, mark} from "../../src/figure/index.ts";
import {type PlacedSpot, type Spot, spotShapes} from "../map/spot.ts";
import type {Dot, LocatedDot} from "./dot.ts";
import {dotLabel} from "./dotLabel.ts";

/** How a place is drawn: in the ink of what is stated where something is claimed of it. */
export function spotOf(dot: LocatedDot, frame: Frame): Spot {
  const {place, point, claims} = dot;
  const colour = claims.length > 0 ? frame.ink.stated : frame.ink.quiet;
  return {point, label: dotLabel(dot, frame), colour, precisionKm: place.precisionKm};
}

export function dotMark(dot: Dot, spot: PlacedSpot | undefined, frame: Frame): SVGElement {
  const {provenance} = dot;
  return mark(
    frame.document,
    {name: dotName(dot, frame.locale), provenance},
    ...(spot ? spotShapes(spot, frame) : [])
  );
}

/** What a screen reader says of a place. */
export function dotName({place, claims}: Dot, locale: string): string {
  if (claims.length === 0) return `${place.name}, for orientation`;
  return claims.map(claim => claimName(claim, locale, place.name)).join("; ");
}
