import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anyQuantity} from "../../../test/anyQuantity.ts";
import {unitCodes, words} from "../../claims/index.ts";
import {numbersIn} from "./numbersIn.ts";

const found = (text: string, language = "en") => numbersIn(text, language).map(each => each.text);

/** Sentences that state no number which needs a source. */
const clean = [
  "On 19 January 2022 the pictures were released.",
  "The report of 2022-01-19 says otherwise; so does 2022-01.",
  "In January 2022 nobody knew.",
  "It began on 24 February.",
  "On February 24, 2022, and again on Feb. 28, it snowed.",
  "On February 24 Russian troops crossed the line.",
  "From 24 to 27 February, and on 1 and 2 March 2022, it rained.",
  "Between 24 February and 1 March the roads were closed.",
  "On the 24th of February, a Thursday.",
  "By 28/02/2022 or 28.02.2022, as forms have it.",
  "In 2014 Russian forces took the peninsula.",
  "Since 2014, and between 2014 and 2022, little moved.",
  "The 2014–2022 line held; the season of 2021/22 did not.",
  "Russia’s 2022 attacks came after the 2014 protests.",
  "In the 1990s, and in the ’90s as people say, it was calm.",
  "It was mid-2022 when the ferry came.",
  "In 2022, (2022), 2022; 2022.",
  "At 05:00 and again at 6 p.m. and 11:30 pm it was dark.",
  "The first, the second and a third report agree.",
  "The 2nd report, the 21st and the 101st agree.",
  "The twenty-first report, and the thirty-second page.",
  "The 19th-century fort fell first.",
  "One of the wordings says so; no one says otherwise.",
  "A report, an hour and another day.",
  "Nobody, none, zero and several are no figures here.",
  "A few, many, most, both and a couple are vague.",
  "They run on the WGS84 ellipsoid.",
  "A T-72 and a T-72B3 beside a BM-21, an Su-35S and S-300s.",
  "A 2S19 and a 9K720 were seen; the road is 4x4 only.",
  "COVID-19, the A4 page, the M-07 road and the G7.",
  "A 3D picture over 5G, 24/7.",
  "After 9/11 the Group of Seven met.",
  "See figure 3, table 2, page 12 and pp. 3–5.",
  "Under article 5, and paragraphs 3 and 4, nothing follows.",
  "Resolution 2202 and version 2.1 stand.",
  "Read https://example.org/2020/40/three or www.example.org/12.",
  "Write to desk40@example.org.",
  "The half-hidden column came in the second half of the day.",
  "A third party said so, and a quarter mattered.",
  "Often, someone else, everyone, anyone, lonely, stone, bone, tone.",
  "Weighty, freighter, tenant, tent, often, attendance, sixth sense.",
  "The text has no number at all.",
  ""
];

/** Figures that need a source, each with what is told of it. */
const typed: readonly (readonly [text: string, ...told: string[]])[] = [
  ["some 40 miles", "40"],
  ["64km-long", "64"],
  ["40mph, 3k and 50m", "40", "3", "50"],
  ["1,000 sq km, or 40km2", "1,000", "40"],
  ["£1,300 or $1.5bn or € 20", "£1,300", "$1.5", "€ 20"],
  ["5% or 5 % or five per cent", "5%", "5 %", "five"],
  ["three hundred and fifty tanks", "three hundred and fifty"],
  ["two to four", "two", "four"],
  ["three or four", "three", "four"],
  ["Twenty-one", "Twenty-one"],
  ["1.5 million, 2 hundred thousand", "1.5 million", "2 hundred thousand"],
  ["hundreds of thousands", "hundreds of thousands"],
  ["tens of tanks, dozens, a dozen", "tens", "dozens", "dozen"],
  ["half, a half, halves", "half", "half", "halves"],
  ["a third of it", "a third"],
  ["two-thirds, three quarters", "two", "three"],
  ["twice, thrice, tenfold", "twice", "thrice", "tenfold"],
  ["½, 2½", "½", "2½"],
  ["lost 2000 drones", "2000"],
  ["2000 km", "2000"],
  ["about 1900", "1900"],
  ["1950 soldiers", "1950"],
  ["In March 20 people fell in", "20"],
  ["section 5 km long", "5"],
  ["one in three", "three"],
  ["one million", "million"],
  ["٤٠ km", "٤٠"]
];

describe("numbersIn", () => {
  test.each(clean)("finds nothing in %j", sentence => {
    expect(found(sentence)).toEqual([]);
  });

  test.each(typed)("finds what %j states", (text, ...told) => {
    expect(found(text)).toEqual(told);
  });

  test("tells where each number stands", () => {
    const text = "On 24 February three hundred came, then 40.";
    for (const number of numbersIn(text, "en"))
      expect(text.slice(number.start, number.end)).toBe(number.text);
  });

  test("finds every figure that words() gives", () => {
    const carriers = [
      "It was %.",
      "% were seen there.",
      "The report (%) says so",
      "between here and %, it says"
    ];
    fc.assert(
      fc.property(anyQuantity(unitCodes), fc.constantFrom(...carriers), (quantity, carrier) => {
        expect(found(carrier.replace("%", () => words(quantity)))).not.toEqual([]);
      })
    );
  });

  test("finds digits, and no words, in other languages, whose dates and ordinals are free", () => {
    expect(found("Le 24 février 2022, le 1er mars, la 2e armée : 40 km, trois fois", "fr")).toEqual(["40"]);
    expect(found("24 лютого 2022 року 2-га армія була за 40 км", "uk")).toEqual(["40"]);
    expect(found("Am 24. Februar 2022 waren es 40 km", "de")).toEqual(["40"]);
    expect(found("2022年2月24日に40 km", "ja")).toEqual(["40"]);
    expect(found("200\u202f000 personnes", "fr")).toEqual(["200\u202f000"]);
    expect(found("three", "xx")).toEqual([]);
  });

  test("knows a regional tag by its language", () => {
    expect(found("three", "en-GB")).toEqual(["three"]);
  });
});
