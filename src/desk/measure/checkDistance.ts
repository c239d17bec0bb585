import {type Claim, type UnitCode, unitOf} from "../../claims/index.ts";
import {distanceToLine, geodesic} from "../../geo/index.ts";
import type {CheckRow} from "./checkRow.ts";
import {type Ground, isPlaced, pointOf} from "./ground.ts";
import * as say from "./messages.ts";
import {statedInterval} from "./statedInterval.ts";
import {verdictOf} from "./verdictOf.ts";

interface Measured {
  readonly method: string;
  /** Metres. */
  readonly distance: number;
  /** How far off that may be, in metres. */
  readonly within: number;
  readonly data: string;
}

/** The check of a length or distance between two places; null where the claim names neither. */
export function checkDistance(claim: Claim, ground: Ground): CheckRow | null {
  const {from_place: from, to_place: to, distance_kind: kind} = claim.topic;
  const {quantity} = claim;
  const unit = unitOf(quantity.unit);
  if (unit?.dimension !== "length" || (typeof from !== "string" && typeof to !== "string")) return null;
  const measured = typeof from === "string" && typeof to === "string" ? measure(from, to, ground) : null;
  if (!measured) {
    const which = isPlaced(from, ground) ? "to" : "from";
    const known = [from, to].filter(end => isPlaced(end, ground)).join("; ");
    return {
      claim: claim.id,
      method: "straight line",
      computed: null,
      unit: null,
      data: known ? `places.csv: ${known}` : "places.csv",
      verdict: "not_comparable",
      detail: say.endUnknown(which)
    };
  }
  const distance = measured.distance / unit.toBase;
  const within = measured.within / unit.toBase;
  const row = {claim: claim.id, computed: round(distance), unit: unit.code, data: measured.data};
  const length = inUnit(distance, unit.code);
  const stated = statedInterval(quantity);
  if (kind === "along_road" || kind === "extent") {
    const shorter =
      verdictOf(quantity, {low: distance - within, high: Number.POSITIVE_INFINITY}) === "differs";
    return {
      ...row,
      method: `${measured.method}, as the least that it can be`,
      verdict: shorter ? "differs" : "not_comparable",
      detail: shorter ? say.shorterThanStraight(length) : say.alongSomething(length)
    };
  }
  return {
    ...row,
    method: measured.method,
    verdict: verdictOf(quantity, {low: distance - within, high: distance + within}),
    detail: stated
      ? say.measuredAs(length, comparedWith(stated, distance, unit.code), inUnit(within, unit.code))
      : say.noBestValue
  };
}

function measure(from: string, to: string, {places, lines}: Ground): Measured | null {
  const start = pointOf(places.get(from));
  const end = pointOf(places.get(to));
  if (start && end) {
    return {
      method: "straight line",
      distance: geodesic(start.point, end.point),
      within: start.within + end.within,
      data: `places.csv: ${from}; ${to}`
    };
  }
  const [place, known, line] = start ? [from, start, lines.get(to)] : [to, end, lines.get(from)];
  if (!known || !line) return null;
  return {
    method: "straight line to the nearest point",
    distance: distanceToLine(known.point, line.line).distance,
    within: known.within + line.accuracy,
    data: `places.csv: ${place}; ${line.file}`
  };
}

function comparedWith({low, high}: {low: number; high: number}, distance: number, unit: UnitCode): string {
  if (distance > high) return say.moreThanStated(inUnit(distance - high, unit));
  if (distance < low) return say.lessThanStated(inUnit(low - distance, unit));
  return say.asStated;
}

function inUnit(value: number, unit: UnitCode): string {
  return `${round(value)} ${unit}`;
}

/** To a tenth, which no point here is better than. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
