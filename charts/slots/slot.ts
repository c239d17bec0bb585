import {
  type Claim,
  isClaim,
  type Provenance,
  provenanceOf,
  type Quantity,
  stepOf,
  type UnitCode
} from "../../src/claims/index.ts";
import {
  bothUnits,
  type Channel,
  capitalised,
  channelValue,
  checkClaims,
  checkOneMeasure,
  claimName,
  computedProvenance,
  isStated,
  notStated
} from "../../src/figure/index.ts";
import {drawApart, endsSwapped, mixedRows, needsChannel, notANumber, unnamed} from "./messages.ts";

/** What a bar or a dot is drawn of: one row, reduced to a labelled quantity. */
export interface Slot {
  readonly label: string;
  /** Null where nothing is stated that can be drawn. */
  readonly quantity: Quantity | null;
  /** The quantity in words, with both ends where it has them; where there is none, why. */
  readonly figure: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly claim: Claim | null;
  readonly provenance: Provenance | null;
  /** How many decimals a number has that is exact and no claim: as many as any of those it stands among, to line up. */
  readonly decimals?: number;
}

export interface SlotOptions {
  /** What a row is called; of a claim its speaker's name unless told. Rows that are not claims need it. */
  readonly y?: Channel<string>;
  /** Why a row has no value, where it has none. */
  readonly missing?: Channel<string | null>;
  /** What the values of rows that are not claims measure: "km", "person". */
  readonly unit?: UnitCode;
  /** What the axis measures; of claims their measure unless told. */
  readonly title?: string;
  /** The order of rows: as given (the default), or the largest first and those without a value last. */
  readonly sort?: "given" | "value";
}

/** How a chart finds the quantity of a row that is not a claim. */
export type ReadQuantity = (row: object, index: number) => Quantity | null;

/** The rows as slots, in the order in which they are drawn, said and tabled. Throws where they cannot share an axis. */
export function slotsOf(
  chart: string,
  rows: readonly object[],
  options: SlotOptions,
  read: ReadQuantity,
  locale: string
): Slot[] {
  const claims = rows.filter(isClaim);
  if (claims.length && claims.length < rows.length) throw new Error(mixedRows(chart));
  checkClaims(claims);
  checkOneMeasure(claims, drawApart);
  const slots = alike(rows.map((row, index) => slotOf(chart, row, index, options, read, locale)));
  return options.sort === "value" ? slots.toSorted((a, b) => rank(b) - rank(a) || 0) : slots;
}

/** More would be noise: such numbers stand as they are. */
const mostDecimals = 3;

/** The slots with the decimals that those of observations have in common. */
function alike(slots: readonly Slot[]): Slot[] {
  const isExact = ({claim, quantity}: Slot) => claim === null && quantity?.hedge === "exactly";
  const counts = slots.map(slot =>
    isExact(slot) ? (/\.(\d+)$/u.exec(String(slot.quantity?.value ?? ""))?.[1]?.length ?? 0) : 0
  );
  const decimals = counts.reduce((most, count) => Math.max(most, count), 0);
  if (decimals === 0 || decimals > mostDecimals) return [...slots];
  return slots.map(slot => (isExact(slot) ? {...slot, decimals} : slot));
}

function slotOf(
  chart: string,
  row: object,
  index: number,
  {y, missing}: SlotOptions,
  read: ReadQuantity,
  locale: string
): Slot {
  const why = missing === undefined ? null : channelValue(row, missing, index);
  const reason = why === null || why === "" ? notStated : String(why);
  const provenance = provenanceOf(row);
  if (isClaim(row)) {
    const label = y === undefined ? capitalised(row.speaker.name, locale) : textOf(row, y, index);
    const isSpeaker = label.toLowerCase() === row.speaker.name.toLowerCase();
    const name = claimName(row, locale, isSpeaker ? null : label);
    if (!isStated(row.quantity)) {
      const said = reason === notStated ? name : `${name}: ${reason}`;
      return {label, quantity: null, figure: reason, name: said, claim: row, provenance};
    }
    const {quantity} = row;
    const ends = endsInWords(quantity, locale);
    const figure = [bothUnits(quantity, locale), ...ends].join(", ");
    return {label, quantity, figure, name: [name, ...ends].join(", "), claim: row, provenance};
  }
  if (y === undefined) throw new Error(needsChannel(chart, "y"));
  const label = textOf(row, y, index);
  const quantity = read(row, index);
  const computed = quantity?.derivation ? computedProvenance(quantity) : null;
  const figure = quantity
    ? [bothUnits(quantity, locale), ...endsInWords(quantity, locale)].join(", ")
    : reason;
  return {
    label,
    quantity,
    figure,
    name: `${label}: ${figure}`,
    claim: null,
    provenance: provenance ?? computed
  };
}

/** The range beside a best value, which words alone leave out. */
function endsInWords(quantity: Quantity, locale: string): string[] {
  const {hedge, value, low, high} = quantity;
  if (hedge === "between" || value === null || low === null || high === null || low === high) return [];
  return [`range ${bothUnits({...quantity, hedge: "between", value: null}, locale)}`];
}

function textOf(row: object, channel: Channel<string>, index: number): string {
  const text = channelValue(row, channel, index);
  return text === null || text === undefined || text === "" ? unnamed : String(text);
}

/** A number of a row; null where there is none. Throws on what is no number. */
export function numberOf(
  chart: string,
  row: object,
  channel: Channel<unknown>,
  index: number
): number | null {
  const value = channelValue(row, channel, index);
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(notANumber(chart, index, value));
  return value;
}

/** What low, best and high of a row say together; null where none of them is given. */
export function quantityOf(
  chart: string,
  index: number,
  {low, value, high}: {low: number | null; value: number | null; high: number | null},
  unit: UnitCode
): Quantity | null {
  if (low !== null && high !== null && low > high) throw new Error(endsSwapped(chart, index, low, high));
  const numbers = [low, value, high].filter(number => number !== null);
  if (!numbers.length) return null;
  const step = Math.min(...numbers.map(stepOf));
  if (low !== null && high !== null) {
    return {hedge: value === null ? "between" : "exactly", value, low, high, unit, step};
  }
  if (value !== null) return {hedge: "exactly", value, low: low ?? value, high: high ?? value, unit, step};
  return low === null
    ? {hedge: "at_most", value: high, low, high, unit, step}
    : {hedge: "at_least", value: low, low, high, unit, step};
}

function rank({quantity}: Slot): number {
  return quantity?.value ?? quantity?.high ?? quantity?.low ?? Number.NEGATIVE_INFINITY;
}
