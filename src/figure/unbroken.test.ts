import {expect, test} from "vitest";
import {unbroken} from "./unbroken.ts";

test.each([
  ["64 km", "64_km"],
  ["about 1,000 sq km", "about 1,000_sq_km"],
  ["150,000 to 371,000 roubles", "150,000 to 371,000_roubles"],
  ["74 towns and villages", "74_towns and villages"],
  ["près de 64 km", "près de 64_km"],
  ["майже 5 годин", "майже 5_годин"],
  ["نحو ٦٤ كم", "نحو ٦٤_كم"]
])("%j keeps its number with what it counts", (said, kept) =>
  expect(unbroken(said)).toBe(kept.replaceAll("_", "\u00a0"))
);

test.each(["hundreds of tanks", "about 18", "three or four", "£1,300 to £3,200", ""])(
  "%j is left as it is",
  said => expect(unbroken(said)).toBe(said)
);
