import {withProvenance} from "../src/claims/index.ts";

/** Ducks counted on three shores in eight years: one shore with a gap, one whose count ends early. */
export const shores = (
  [
    ["North shore", [120, 140, 90, 160, 180, 210, 190, 230]],
    ["South shore", [60, 65, 70, null, 80, 85, 75, 95]],
    ["The bay on the far side", [30, 20, 45, 40, 50, 55]]
  ] as const
).flatMap(([shore, counts]) =>
  counts.map((ducks, index) =>
    withProvenance(
      {shore, year: 2010 + index, ducks},
      {table: "ducks", keys: [`${shore}/${2010 + index}`], claims: []}
    )
  )
);
