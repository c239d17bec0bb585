import {expect} from "vitest";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "./chartFrame.ts";
import {expectTrueChart} from "./chartInvariants.ts";

const locale = "en";

/** Draws a chart narrow and wide, and holds each drawing to what is true of all charts; says and tables it too. */
export async function expectDrawn(chart: Chart, widths: readonly number[] = [240, 320, 640]): Promise<void> {
  const table = chart.table(locale);
  for (const width of widths) expectTrueChart(await chart.draw(chartFrame(width)), table);
  expect(chart.describe(locale)).toMatch(/\S/u);
}

/** Whether a chart is drawn, said and tabled, it stops with the message. */
export function expectRefused(chart: Chart, message: string): void {
  expect(() => chart.draw(chartFrame())).toThrow(message);
  expect(() => chart.describe(locale)).toThrow(message);
  expect(() => chart.table(locale)).toThrow(message);
}
