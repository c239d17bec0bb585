import {type DataTable, standing} from "../../src/figure/index.ts";
import {claimCells, claimColumns} from "../slots/claimCells.ts";
import {measureOf, slotsInWords} from "../slots/slotTable.ts";
import {type Crossed, groupNames, seriesNames} from "./crossed.ts";

export interface CrossedHeadings {
  /** What heads the places: "When", "What". */
  readonly group: string;
  /** What the values measure; of claims their measure unless told. */
  readonly title: string | undefined;
}

/** A row for each mark: its place, its series where there are several, its figure; of claims who says so. */
export function crossedTable(
  points: readonly Crossed[],
  {group, title}: CrossedHeadings,
  locale: string
): DataTable {
  const hasSeries = points.some(({series}) => series !== "");
  const claimed = points.some(({claim}) => claim);
  return {
    columns: [
      {name: "place", label: group},
      ...(hasSeries ? [{name: "series", label: "Series"}] : []),
      {name: "figure", label: measureOf(points, title) ?? "Figure", numeric: true},
      ...(claimed ? claimColumns : [])
    ],
    rows: points.map(({group: place, series, figure, claim, quantity, provenance}) => ({
      cells: [place, ...(hasSeries ? [series] : []), figure, ...(claim ? claimCells(claim, locale) : [])],
      provenance,
      ...(quantity?.derivation ? {computed: quantity} : {})
    }))
  };
}

/** So many series are each said. */
const saidEach = 8;

/**
 * What a chart shows, in words: where each series starts and ends if its places follow from each other, as dates do,
 * otherwise its extremes; of many series only the extremes of all.
 */
export function crossedInWords(
  kind: string,
  points: readonly Crossed[],
  title: string | undefined,
  ordered = true
): string {
  const names = seriesNames(points);
  const groups = groupNames(points);
  const measure = measureOf(points, title);
  const [first = "", last = first] = [groups[0], groups.at(-1)];
  const many = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
  const places = ordered ? `${first} to ${last}` : many(groups.length, "group");
  const size = names.length > 1 ? `${names.length} series` : many(points.length, "value");
  const where = groups.length === 1 ? first : places;
  const head = `${kind}, ${size}, ${where}${measure ? `: ${measure}` : ""}.`;
  if (points.length <= saidEach || names.length > saidEach || names.length < 2)
    return `${head} ${slotsInWords(points)}`;
  return [head, ...names.map(name => inWords(name, points, ordered))].join(" ");
}

function inWords(name: string, points: readonly Crossed[], ordered: boolean): string {
  const own = points.filter(({series}) => series === name);
  const known = own.flatMap(point => {
    const at = point.quantity && standing(point.quantity);
    return at === null ? [] : [{point, at}];
  });
  const ends = ordered ? known : known.sort((a, b) => a.at - b.at);
  const [first, last] = [ends[0]?.point, ends.at(-1)?.point];
  const missing = own.length - known.length;
  const without = missing ? `, ${missing} without a value` : "";
  if (!first || !last) return `${name}: ${own[0]?.figure ?? ""}.`;
  if (first === last) return `${name}: ${first.figure} (${first.group})${without}.`;
  return ordered
    ? `${name}: ${first.figure} (${first.group}) to ${last.figure} (${last.group})${without}.`
    : `${name}: least ${first.figure} (${first.group}), most ${last.figure} (${last.group})${without}.`;
}
