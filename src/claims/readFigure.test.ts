import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../test/anyQuantity.ts";
import {readFigure, readFigures} from "./readFigure.ts";
import {unitCodes} from "./unit.ts";
import {words} from "./words.ts";

/** Hedge, value or ends, unit, step: what a reading says. */
const brief = (phrase: string) => {
  const reading = readFigure(phrase);
  if (reading === null) return null;
  const {hedge, value, low, high, unit, step} = reading;
  return [hedge, value ?? (low === null ? null : `${low}-${high}`), unit, step];
};

describe("readFigure", () => {
  test.each([
    ["exceeded 1,000 people", ["more_than", 1000, "person", 100]],
    ["as close as eight miles", ["exactly", 8, "mi", 1]],
    ["between 150,000-371,000 roubles", ["between", "150000-371000", "RUB", 1000]],
    ["approximately £1,300 – £3,200", ["about", "1300-3200", "GBP", 100]],
    ["three or four abreast", ["between", "3-4", null, 1]],
    ["from 3 to 4 km", ["between", "3-4", "km", 1]],
    ["between 30 and 40 tanks", ["between", "30-40", "tank", 1]],
    ["over 60km long", ["more_than", 60, "km", 1]],
    ["64km-long", ["exactly", 64, "km", 1]],
    ["65 kilometers", ["exactly", 65, "km", 1]],
    ["around 1,000 sq km", ["about", 1000, "km2", 100]],
    ["386 sq miles", ["exactly", 386, "mi2", 1]],
    ["10.5 miles", ["exactly", 10.5, "mi", 0.5]],
    ["hundreds of tanks", ["order_of", null, "tank", 100]],
    ["several hundred of its citizens", ["order_of", null, "person", 100]],
    ["tens of thousands of people", ["order_of", null, "person", 10_000]],
    ["several ballistic missiles", ["order_of", null, "missile", 1]],
    ["two hundred ballistic and cruise missiles", ["exactly", 200, "missile", 10]],
    ["a third of the forces", ["exactly", 1 / 3, "share", 0.1]],
    ["more than half", ["more_than", 0.5, "share", 0.1]],
    ["two thirds of them", ["exactly", 2 / 3, "share", 0.1]],
    ["33 per cent", ["exactly", 0.33, "share", 0.01]],
    ["more than 100 Russian soldiers", ["more_than", 100, "person", 10]],
    ["more than 200 members", ["more_than", 200, "person", 10]],
    ["at least two Russian planes", ["at_least", 2, "aircraft", 1]],
    ["74 towns and villages", ["exactly", 74, "settlement", 1]],
    ["three missile strikes", ["exactly", 3, "strike", 1]],
    ["3 axes", ["exactly", 3, "axis", 1]],
    ["nearly five hours", ["nearly", 5, "h", 1]],
    ["almost 40 km", ["nearly", 40, "km", 1]],
    ["last seven months", ["exactly", 7, "mo", 1]],
    ["Within a week", ["at_most", 1, "wk", 1]],
    ["up to 40", ["at_most", 40, null, 1]],
    ["no fewer than 40", ["at_least", 40, null, 1]],
    ["fewer than 40", ["fewer_than", 40, null, 1]],
    ["40 or more tanks", ["at_least", 40, "tank", 1]],
    ["40 tanks or more", ["at_least", 40, "tank", 1]],
    ["200+ people", ["at_least", 200, "person", 10]],
    ["1.5 million people", ["exactly", 1_500_000, "person", 100_000]],
    ["two hundred and fifty thousand", ["exactly", 250_000, null, 10_000]],
    ["twenty-four hours", ["exactly", 24, "h", 1]],
    ["a dozen tanks", ["exactly", 12, "tank", 1]],
    ["$1.5bn", ["exactly", 1.5e9, "USD", 1e8]],
    ["zero", ["exactly", 0, null, 1]]
  ])("%s", (phrase, expected) => expect(brief(phrase)).toEqual(expected));

  test.each(["", "none", "41st Army", "the second day", "a T-72", "on 28 February 2022", "often", "tonnes"])(
    "finds no figure in %j",
    phrase => expect(readFigure(phrase)).toBeNull()
  );

  test("reads back what words has written", () => {
    const named = unitCodes.filter(code => code !== "count" && code !== "ratio" && code !== "share");
    fc.assert(
      fc.property(anyQuantity(named), q => {
        const text = words(q);
        expect(readFigure(text)).toMatchObject({
          hedge: q.hedge,
          value: q.hedge === "between" || q.hedge === "order_of" ? null : q.value,
          ...(q.hedge === "between" ? {low: q.low, high: q.high} : {}),
          unit: q.unit,
          step: q.step,
          text
        });
      }),
      {numRuns: 1000}
    );
  });
});

describe("readFigures", () => {
  test("finds every figure, with its place", () => {
    const text = "It is some 40 miles or 65 kilometers long, in about 17 km (10.5 miles).";
    const found = readFigures(text);
    expect(found.map(figure => figure.text)).toEqual([
      "some 40 miles",
      "65 kilometers",
      "about 17 km",
      "10.5 miles"
    ]);
    for (const {start, end, at, text: span} of found) {
      expect(text.slice(start, end)).toBe(span);
      expect(text.slice(at, end)).toMatch(/^\d/);
    }
  });

  test("tells dates, years and times of day from figures", () => {
    const text = "On 28 February 2022, Jan. 19, 2022 and 2022-02-28, at 05:00, as in 2014, 3 tanks.";
    expect(readFigures(text).map(({text, isDate}) => [text, isDate])).toEqual([
      ["28 February 2022", true],
      ["Jan. 19, 2022", true],
      ["2022-02-28", true],
      ["05:00", true],
      ["2014", true],
      ["3 tanks", false]
    ]);
  });

  test("a month's name in lower case is a word", () => {
    expect(readFigures("they march 40 miles").map(({text}) => text)).toEqual(["40 miles"]);
  });

  test("a hedged or counted year is a figure", () => {
    expect(readFigures("more than 2,000 people, 1900 tanks").every(({isDate}) => !isDate)).toBe(true);
  });

  test("does not join figures of different units, or falling ones, into a range", () => {
    expect(readFigures("40 miles to 65 km").map(({hedge}) => hedge)).toEqual(["exactly", "exactly"]);
    expect(readFigures("40 or 30 tanks").map(({value}) => value)).toEqual([40, 30]);
  });

  test.each(["", " ", "no figures here", "several directions"])("is empty for %j", text => {
    expect(readFigures(text)).toEqual([]);
  });

  test("takes any text, and its places are in order", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), text => {
        let last = 0;
        for (const {start, at, end} of readFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(at);
          last = end;
        }
      })
    );
  });
});
