import type {Value} from "../../claims/index.ts";
import {geodesic, lineLength} from "../../geo/index.ts";
import type {TypedRow} from "../../tables/index.ts";
import {type Ground, pointOf} from "./ground.ts";
import {noSuchReferenceLine, noSuchReferencePlace} from "./messages.ts";

/** A row of `references.csv`, by its columns. */
export type ReferenceRow = Readonly<Record<string, Value>>;

/** What a reference's value is computed by, as its `method` says; any other method is left as it is. */
export const referenceMethods = {
  straightLine: "straight line between places",
  lineLength: "length of the measuring line"
} as const;

/**
 * The references, with the values in km of those that are computed: a row whose method is "straight line between places" names two
 * places in its origin ("places.csv: kyiv; prybirsk"), one whose method is "length of the measuring line" the line's file.
 * Throws where an origin names nothing that can be measured.
 */
export function measureReferences(rows: readonly TypedRow[], ground: Ground): readonly ReferenceRow[] {
  return rows.map(({values}) => {
    if (values.method === referenceMethods.straightLine)
      return {...values, value: betweenPlaces(values, ground), unit: "km"};
    if (values.method === referenceMethods.lineLength)
      return {...values, value: alongLine(values, ground), unit: "km"};
    return values;
  });
}

/** To a kilometre; under ten, to a tenth. */
function betweenPlaces({id, origin}: ReferenceRow, {places}: Ground): number {
  const names = `${origin}`.replace(/^places\.csv:/u, "").split(";");
  const [a, b] = [names[0], names[1]].map(name => {
    const place = pointOf(places.get(name?.trim() ?? ""));
    if (!place) throw new Error(noSuchReferencePlace(`${id}`, name?.trim() ?? ""));
    return place.point;
  });
  if (!a || !b) throw new Error(noSuchReferencePlace(`${id}`, ""));
  const kilometres = geodesic(a, b) / 1000;
  return kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres);
}

/** To ten kilometres: the line is simplified, and shorter than what it stands for. */
function alongLine({id, origin}: ReferenceRow, {lines}: Ground): number {
  const found = [...lines.values()].find(({file}) => file === origin);
  if (!found) throw new Error(noSuchReferenceLine(`${id}`, `${origin}`));
  return Math.round(lineLength(found.line) / 10_000) * 10;
}
