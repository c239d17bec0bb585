import {
  type Claim,
  isClaim,
  type Provenance,
  provenanceOf,
  type Quantity,
  type UnitCode
} from "../../src/claims/index.ts";
import {
  type Channel,
  capitalised,
  channelValue,
  checkClaims,
  checkOneMeasure,
  notStated,
  saidBy
} from "../../src/figure/index.ts";
import {drawApart, mixedRows, needs, sameTime, unnamed} from "./messages.ts";
import {type Said, type Timed, timedOf} from "./timed.ts";

export interface ArrowPlotOptions {
  /** What rows of one arrow have in common, and what heads it. Of claims, unless told, what supersedes what, and who says it of what. */
  readonly y?: Channel<string>;
  /** When a figure was said or held: a year, or an EDTF date. Of claims, unless told, when it was said, else when it held. */
  readonly time?: Channel<number | string | null>;
  /** The figure of rows that are not claims. */
  readonly x?: Channel<number | Quantity | null>;
  /** The unit of figures that are numbers; a count unless told. */
  readonly unit?: UnitCode;
  /** What the axis measures; of claims their measure unless told. */
  readonly title?: string;
  /** Whether the scale starts at zero; true unless told. */
  readonly zero?: boolean;
  /** The order: as given (the default), or the largest figure of now first. */
  readonly sort?: "given" | "value";
}

/** What was said first and what was said last of one thing, and what in between. */
export interface Shift {
  readonly label: string;
  readonly then: Said;
  /** Null where it was said once. */
  readonly now: Said | null;
  readonly between: readonly Said[];
  readonly name: string;
  readonly provenance: Provenance | null;
}

/** The rows as arrows. Throws where they share no axis, and where one has no time or two have the same. */
export function shiftsOf(
  rows: readonly object[],
  options: ArrowPlotOptions,
  locale: string
): readonly Shift[] {
  const claims = rows.filter(isClaim);
  if (claims.length && claims.length < rows.length) throw new Error(mixedRows);
  checkClaims(claims);
  checkOneMeasure(claims, drawApart);
  if (rows.length > 0 && claims.length === 0)
    for (const channel of ["y", "time", "x"] as const)
      if (options[channel] === undefined) throw new Error(needs(channel));
  const keyed = rows.map((row, index) => ({row, index, key: keyOf(row, index, options, claims)}));
  const shifts = [...Map.groupBy(keyed, ({key}) => key).values()].flatMap(group => {
    const members = canonicalOf(group.map(({row}) => row));
    const timed = group
      .filter(({row}) => members.has(row))
      .map(({row, index}) => timedOf(row, index, group.length > 1, options, locale))
      .toSorted((a, b) => a.at - b.at);
    const first = group[0];
    return first
      ? [
          shiftOf(
            labelOf(first.row, first.index, options, locale),
            timed,
            group.map(({row}) => row),
            locale
          )
        ]
      : [];
  });
  return options.sort === "value" ? shifts.toSorted((a, b) => latest(b) - latest(a) || 0) : shifts;
}

function latest({then, now}: Shift): number {
  const quantity = (now ?? then).quantity;
  return quantity?.value ?? quantity?.high ?? quantity?.low ?? Number.NEGATIVE_INFINITY;
}

function shiftOf(label: string, timed: readonly Timed[], rows: readonly object[], locale: string): Shift {
  for (const [i, {at, said}] of timed.entries())
    if (i > 0 && timed[i - 1]?.at === at) throw new Error(sameTime(label, said.when));
  const said = timed.map(each => each.said);
  const [then = {quantity: null, when: "", words: notStated}, ...later] = said;
  const figures = said.map(({when, words}) => `${when}, ${words}`);
  const speakers = new Set(rows.filter(isClaim).map(saidBy));
  const by = [...speakers].filter(each => !label.toLowerCase().includes(each.toLowerCase()));
  return {
    label,
    then,
    now: later.at(-1) ?? null,
    between: later.slice(0, -1),
    name: capitalised([`${label}: ${figures.join("; then ")}`, ...by].join(", "), locale),
    provenance: provenanceOf(rows)
  };
}

/** Of several wordings of one measurement the canonical one alone. */
function canonicalOf(rows: readonly object[]): ReadonlySet<object> {
  const ids = new Set(rows.filter(isClaim).map(({id}) => id));
  const kept = new Map<unknown, object>();
  for (const row of rows) {
    const key = isClaim(row) ? (row.sameAs ?? row.id) : row;
    if (!kept.has(key) || (isClaim(row) && ids.has(row.id) && row.sameAs === null)) kept.set(key, row);
  }
  return new Set(kept.values());
}

/** Rows of one key are one arrow. */
function keyOf(row: object, index: number, {y}: ArrowPlotOptions, claims: readonly Claim[]): string {
  if (y !== undefined) return textOf(row, y, index);
  if (!isClaim(row)) return String(index);
  const {speaker, about, measure} = originOf(row, claims);
  return [speaker.id, about, measure].join("\n");
}

/** The claim at the beginning of what this one supersedes. */
function originOf(claim: Claim, claims: readonly Claim[]): Claim {
  const seen = new Set<string>();
  let origin = claim;
  while (origin.supersedes && !seen.has(origin.id)) {
    seen.add(origin.id);
    const earlier = claims.find(({id}) => id === origin.supersedes);
    if (!earlier) break;
    origin = earlier;
  }
  return origin;
}

function labelOf(row: object, index: number, {y}: ArrowPlotOptions, locale: string): string {
  if (y !== undefined) return textOf(row, y, index) || unnamed;
  return isClaim(row)
    ? `${capitalised(row.speaker.name, locale)}: ${row.about.replaceAll(/[-_]/gu, " ")}`
    : unnamed;
}

function textOf(row: object, channel: Channel<string>, index: number): string {
  const text = channelValue(row, channel, index);
  return text === null || text === undefined ? "" : String(text);
}
