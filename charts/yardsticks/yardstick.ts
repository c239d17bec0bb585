import {
  type Claim,
  type ComputationInput,
  compute,
  type Provenance,
  type Quantity,
  stepOf,
  type UnitCode,
  units
} from "../../src/claims/index.ts";
import {computedProvenance, isStated, type Reference, referenceQuantity} from "../../src/figure/index.ts";
import {notAYardstick, ownNotPositive} from "./messages.ts";

/** A value that the reader knows and sets: "my way to work". */
export interface OwnValue {
  readonly label: string;
  readonly value: number;
  readonly unit: UnitCode;
}

export interface YardstickOptions {
  /** Rows of `references.csv`. */
  readonly references?: readonly Reference[];
  /** The reader's own value, such as that of an input; drawn last, and named as theirs. */
  readonly own?: OwnValue | null;
}

/** Something that readers know, to hold a claim against. */
export interface Yardstick {
  readonly label: string;
  readonly quantity: Quantity;
  readonly isOwn: boolean;
  /** How it is known: "straight line between places". */
  readonly method: string;
  /** How many times it goes into the claim, knowing both; null where the claim has no number to divide. */
  readonly times: Quantity | null;
  /** What its card shows: how often it fits, else where it is from; null for the reader's own value alone. */
  readonly computed: Quantity | null;
  readonly provenance: Provenance | null;
}

/**
 * The references and the reader's own value beside a claim of one dimension. Throws on one of another, and on what is
 * not above zero.
 */
export function yardsticks(
  chart: string,
  claim: Claim | null,
  dimension: string,
  {references = [], own = null}: YardstickOptions
): Yardstick[] {
  const known = references.map(reference => {
    const {name, method} = reference;
    const row = referenceQuantity(reference);
    const quantity: Quantity = method === "definition" ? {...row, hedge: "exactly"} : row;
    check(chart, name, quantity, dimension);
    const times = timesOf(claim, {label: name, quantity, unit: quantity.unit}, quantity.unit);
    return yardstick({label: name, quantity, isOwn: false, method, times}, times ?? quantity);
  });
  if (own === null) return known;
  const {label, value, unit} = own;
  const quantity: Quantity = {hedge: "exactly", value, low: value, high: value, unit, step: stepOf(value)};
  check(chart, label, quantity, dimension);
  const times = timesOf(claim, {label, value, unit}, unit);
  return [...known, yardstick({label, quantity, isOwn: true, method: "set by the reader", times}, times)];
}

/** The ink of a yardstick: as measured where it was computed from places, else of what is there for comparison. */
export const yardstickInk = ({isOwn, method}: Pick<Yardstick, "isOwn" | "method">): "measured" | "muted" =>
  isOwn || method === "definition" ? "muted" : "measured";

const yardstick = (
  known: Omit<Yardstick, "computed" | "provenance">,
  computed: Quantity | null
): Yardstick => ({...known, computed, provenance: computed && computedProvenance(computed)});

function check(chart: string, label: string, {value, unit}: Quantity, dimension: string): void {
  if (units[unit].dimension !== dimension) throw new Error(notAYardstick(chart, label, unit, dimension));
  if (value === null || !(value > 0) || !Number.isFinite(value))
    throw new Error(ownNotPositive(chart, label, value));
}

function timesOf(claim: Claim | null, yardstick: ComputationInput, unit: UnitCode): Quantity | null {
  if (!claim || !isStated(claim.quantity) || claim.quantity.hedge === "order_of") return null;
  return compute({
    formula: "the claim ÷ what it is held against",
    unit: "ratio",
    inputs: [{claim, unit}, yardstick],
    value: (whole, part) => whole / part
  });
}
