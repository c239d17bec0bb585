import {describe, expect, test} from "vitest";
import type {Claim} from "../src/claims/index.ts";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "./chartFrame.ts";
import {chartProblems} from "./chartInvariants.ts";
import {refusedClaims} from "./oddClaims.ts";
import {belowZero, oddRows, refusedRows, twoThousand} from "./oddRows.ts";

export interface OddForm {
  /** The chart of rows of observations, which have the columns of `OddRow`. */
  readonly ofRows: (rows: readonly object[]) => Chart;
  /** The chart of claims; null where it takes none. */
  readonly ofClaims: ((rows: readonly Claim[]) => Chart) | null;
  /** Odd rows that it refuses, by their title, and what it says of them. */
  readonly refuses?: Readonly<Record<string, string>>;
  /** Whether two thousand rows are two thousand marks; true unless told. */
  readonly markPerRow?: boolean;
}

/** Tests that a form draws what is odd but true with nothing amiss, and stops, with a message, at what cannot be true. */
export function testOddForm({ofRows, ofClaims, refuses = {}, markPerRow = true}: OddForm): void {
  describe("odd rows", () => {
    test.each([...oddRows, ...belowZero, ["no rows", []] as const])("%s", async (title, rows) => {
      const message = refuses[title];
      const chart = ofRows(rows);
      if (message !== undefined) {
        await expect(async () => chart.draw(chartFrame())).rejects.toThrow(message);
        return;
      }
      for (const width of [320, 640]) {
        const drawn = (await chart.draw(chartFrame(width))) as SVGSVGElement;
        expect(chartProblems(drawn, chart.table("en"))).toEqual([]);
      }
      expect(chart.describe("en")).toMatch(/\S/u);
    });

    test("two thousand rows", async () => {
      const drawn = await ofRows(twoThousand).draw(chartFrame());
      const {length} = drawn.querySelectorAll(".mark");
      if (markPerRow) expect(length).toBe(2000);
      else expect(length).toBe(ofRows(twoThousand).table("en").rows.length);
    });

    test.each(refusedRows)("stops at %s", (_, rows, message) => {
      expect(() => ofRows(rows).table("en")).toThrow(message);
    });

    if (ofClaims)
      test.each(refusedClaims)("stops at claims with %s", (_, rows, message) => {
        expect(() => ofClaims(rows).table("en")).toThrow(message);
      });
  });
}
