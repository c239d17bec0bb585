import type {Claim, Quantity} from "../claims/index.ts";

/** The quantity of a claim, or the quantity itself. */
export function quantityIn(figure: Claim | Quantity): Quantity {
  return "quantity" in figure ? figure.quantity : figure;
}

/** Whether a value that a row gave is a quantity. */
export function isQuantity(value: unknown): value is Quantity {
  return (
    typeof value === "object" && value !== null && "hedge" in value && "unit" in value && "step" in value
  );
}
