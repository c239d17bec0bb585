import type {Claim} from "./claim.ts";

/** Whether a value is a claim, after any journey as plain data. */
export function isClaim(value: unknown): value is Claim {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "table" in value &&
    typeof value.table === "string" &&
    "asStated" in value &&
    "quantity" in value &&
    typeof value.quantity === "object" &&
    value.quantity !== null
  );
}
