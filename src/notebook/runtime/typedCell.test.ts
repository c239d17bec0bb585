import {autoType} from "d3";
import fc from "fast-check";
import {expect, test} from "vitest";
import {typedCell} from "./typedCell.ts";

const pieces = "2022,-02,-28,T,10:30,:15,.500,Z,+02:00,1,e5,.,-,+, ,0x,a,true,NaN".split(",");
const text = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), {maxLength: 7}).map(all => all.join(""))
);

test("types cells as d3 does", () => {
  fc.assert(
    fc.property(text, cell => {
      expect({cell: typedCell(cell)}).toEqual(autoType({cell}));
    }),
    {numRuns: 2000}
  );
});
