import type {UnitCode} from "../../claims/index.ts";

/** What checks say, for readers of the source cards, and what `nutgraf measure` says when it cannot measure. */

export const measuredAs = (measured: string, stated: string, within: string): string =>
  `measured ${measured}, ${stated}; the measurement is good to ${within}`;

export const asStated = "within what was stated";
export const moreThanStated = (by: string): string => `${by} more than stated`;
export const lessThanStated = (by: string): string => `${by} less than stated`;

export const alongSomething = (straight: string): string =>
  `the straight line between the ends is ${straight}; along a road or a thing itself it can only be longer`;

export const shorterThanStraight = (straight: string): string =>
  `the straight line between the ends is ${straight}, which is longer than what was stated`;

export const endUnknown = (which: "from" | "to"): string =>
  `${which} where it was measured is not stated or not in places.csv`;

export const noBestValue = "no number was stated that a measurement could contradict";

export const convertedAs = (other: string, computed: string): string =>
  `the same document or another gives ${other}, which is ${computed}`;

export const impliedRate = (rates: string, per: UnitCode, of: UnitCode): string =>
  `the two together imply ${rates} ${of} per ${per}`;

export const heldAfterSaid = (held: string, said: string): string =>
  `held on ${held}, after it was said on ${said}`;

export const saidAfterPublished = (said: string, published: string): string =>
  `said on ${said}, after the document was published on ${published}`;

export const releasedBeforeImaged = (imaged: string, released: string, place: string): string =>
  `events "${imaged}" and "${released}": an image of ${place} is released before the day on which it was taken; check both dates in events.csv`;

export const noSuchReferencePlace = (id: string, place: string): string =>
  `references.csv "${id}": there is no place "${place}" with a point in places.csv; name two such places in origin`;

export const noSuchReferenceLine = (id: string, file: string): string =>
  `references.csv "${id}": there is no measuring line "${file}"; name the origin of a border in places.csv`;

export const noTable = (name: string): string =>
  `the data package has no table "${name}.csv": add it to data/datapackage.json with its columns`;
