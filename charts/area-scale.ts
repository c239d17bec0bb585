import type {Claim} from "../src/claims/index.ts";
import {chartRoot, defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import {drawBeside} from "./area-scale/drawBeside.ts";
import {drawNested} from "./area-scale/drawNested.ts";
import {type ComparisonOptions, comparison, comparisonTable} from "./yardsticks/comparison.ts";

export interface AreaScaleOptions extends ComparisonOptions {
  /** Squares in each other's corner, with labels beside (the default); or side by side, with labels under them. */
  readonly layout?: "nested" | "beside";
}

const name = "area-scale";

/**
 * One claimed area and areas that the reader knows as squares of the same scale, each with its number, and how often each
 * fits in. Areas are compared as areas: a square of four times the area has sides twice as long. The far sides of a square
 * look as its hedge does: firm, dashed for "about", trailing off for "at least".
 *
 * Throws on several claims, on what is no area or below zero, and on a yardstick that is not above zero.
 */
export const areaScale = defineChart<Claim, AreaScaleOptions>({
  name,
  family: "magnitude",
  summary: "An area as a square, beside areas that the reader knows",
  use: "to make one area felt: beside a square mile, or the reader's own town",
  avoid: "where readers must tell small differences: bar; never two areas without their numbers",
  wants: "one claim of an area, rows of references.csv, and perhaps a value of the reader's own",
  draw(rows, options, frame) {
    const compared = comparison(name, rows, "area", options, frame.locale);
    if (!compared.length) return emptyChart(frame, name);
    const {nodes, bottom} = (options.layout === "beside" ? drawBeside : drawNested)(compared, frame);
    return chartRoot(frame, name, bottom, ...nodes);
  },
  describe(rows, options, locale) {
    const compared = comparison(name, rows, "area", options, locale);
    if (!compared.length) return nothingToShow;
    return `One area beside ${compared.length - 1} others, as squares of one scale. ${compared.map(({name}) => `${name}.`).join(" ")}`;
  },
  table(rows, options, locale) {
    return comparisonTable(comparison(name, rows, "area", options, locale), "Area", locale);
  }
});
