import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {ink} from "../src/figure/index.ts";
import {contrast, difference, labOf, linearRgb, type Rgb, seenBy, type Vision, visions} from "./colour.ts";

const css = readFileSync(resolve(import.meta.dirname, "../src/publish/look/ink.css"), "utf8");

/** Both values of each variable: `--ink-stated: light-dark(#1d5b99, #82b5e8);`. */
const values = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name = "", light = "", dark = ""]) => [`var(${name})`, {light, dark}]
  )
);

const schemes = ["light", "dark"] as const;

function colour(variable: string, scheme: (typeof schemes)[number]): Rgb {
  const value = values.get(variable);
  if (!value) throw new Error(`ink.css has no light-dark() value for ${variable}`);
  return linearRgb(value[scheme]);
}

/** The contrast that WCAG 2.2 asks of what must be seen (1.4.11) and of text (1.4.3). */
const seen = 3;
const read = 4.5;
/** CIEDE2000: far enough for small marks that do not touch. */
const apart = 12;

const cases = schemes.flatMap(scheme =>
  (Object.keys(visions) as Vision[]).map(vision => [scheme, vision] as const)
);

describe("the ink", () => {
  test("has a light and a dark value for every colour that charts use", () => {
    for (const variable of Object.values(ink).flat()) expect([...values.keys()]).toContain(variable);
  });

  test.each(schemes)("of marks holds 3:1 against the paper in %s", scheme => {
    for (const variable of [ink.stated, ink.measured, ink.muted, ...ink.series])
      expect(contrast(colour(variable, scheme), colour(ink.paper, scheme)), variable).toBeGreaterThanOrEqual(
        seen
      );
  });

  test.each(schemes)(
    "of texts, and of series that label themselves, holds 4.5:1 against the paper in %s",
    scheme => {
      for (const variable of [ink.text, ink.quiet, ...ink.series])
        expect(
          contrast(colour(variable, scheme), colour(ink.paper, scheme)),
          variable
        ).toBeGreaterThanOrEqual(read);
    }
  );

  test.each(cases)(
    "keeps series apart, and stated from measured, in %s to readers of %s vision",
    (scheme, vision) => {
      const looks = (variable: string) => labOf(seenBy(vision, colour(variable, scheme)));
      const pairs = [
        ...ink.series.flatMap((a, index) => ink.series.slice(index + 1).map(b => [a, b] as const)),
        [ink.stated, ink.measured] as const
      ];
      for (const [a, b] of pairs)
        expect(difference(looks(a), looks(b)), `${a} and ${b}`).toBeGreaterThan(apart);
    }
  );
});
