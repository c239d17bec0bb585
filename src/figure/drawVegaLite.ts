import type {Frame} from "./frame.ts";
import type {MarkOptions} from "./mark.ts";
import {badDrawing, notCompiled, outsideData, outsideImage, rowNotDrawn, vegaWarns} from "./messages.ts";
import {checkSpec, leavesOut, marksOf} from "./vegaLiteCheck.ts";
import {vegaLiteConfig} from "./vegaLiteConfig.ts";
import {type VegaLiteLibrary, vegaLiteLibrary} from "./vegaLiteLibrary.ts";
import {rowsSource, withRows} from "./vegaLiteRows.ts";
import {type Meant, nameShapes, type SceneMark} from "./vegaLiteScene.ts";
import type {VegaLiteSpec} from "./vegaLiteSpec.ts";
import {still} from "./vegaLiteStill.ts";
import {vegaLiteSvg} from "./vegaLiteSvg.ts";
import {inUtc} from "./vegaLiteUtc.ts";
import {vegaLocale} from "./vegaLocale.ts";

export interface DrawVegaLiteOptions {
  /** The chart's name; the class of its root. */
  readonly name: string;
  /** The name and provenance of the mark that stands for these rows, or for all where Vega did not keep which. */
  readonly mark: (meant: Meant) => MarkOptions;
}

/**
 * Draws a Vega-Lite 6 spec of rows, the same in Node and in the browser: without a canvas, `eval` or the machine's time
 * zone, with our text measure and look. The spec leaves out `data`: it gets the rows. Throws, with a message, for each
 * thing that Vega would only warn of or draw wrongly without a word.
 */
export async function drawVegaLite(
  spec: VegaLiteSpec,
  rows: readonly object[],
  frame: Frame,
  {name, mark}: DrawVegaLiteOptions
): Promise<SVGSVGElement> {
  checkSpec(spec, rows);
  const library = await vegaLiteLibrary();
  const warnings: string[] = [];
  const view = viewOf(library, spec, rows, frame, name, warnings);
  try {
    await view.runAsync();
    const meant = nameShapes((view.scenegraph() as unknown as {root: SceneMark}).root);
    const text = await view.toSVG();
    const told = warnings.filter(warning => meant.length === 0 || !emptyExtent.test(warning));
    if (told.length) throw new Error(vegaWarns(name, [...new Set(told)]));
    const bad = notNumbers.find(
      each => text.includes(each) && new RegExp(`${each}(?=[^<>]*>)`, "u").test(text)
    );
    if (bad) throw new Error(badDrawing(name, bad));
    if (!leavesOut(spec)) checkAllDrawn(name, meant, rows.length);
    return vegaLiteSvg(text, frame, name, meant, mark);
  } finally {
    view.finalize();
  }
}

/** Said of a scale that takes in several fields when one of them has nothing to show, such as a box plot's outliers. */
const emptyExtent = /^Infinite extent/u;

/** What JavaScript writes into a drawing for want of a number. */
const notNumbers = ["NaN", "undefined", "Infinity"];

function viewOf(
  {vega, compile, expressionInterpreter}: VegaLiteLibrary,
  spec: VegaLiteSpec,
  rows: readonly object[],
  {locale}: Frame,
  name: string,
  warnings: string[]
) {
  const logger = collectingLogger(warnings);
  try {
    const compiled = compile({...spec, data: {name: rowsSource}} as never, {config: vegaLiteConfig, logger});
    const runtime = vega.parse(withRows(inUtc(still(compiled.spec)), rows), undefined, {ast: true});
    return new vega.View(runtime, {
      expr: expressionInterpreter,
      renderer: "none",
      logger,
      locale: vegaLocale(locale),
      loader: loaderOf(name, warnings)
    } as never);
  } catch (error) {
    const said = [...warnings, error instanceof Error ? error.message : String(error)].join("; ");
    throw new Error(notCompiled(name, marksOf(spec), said), {cause: error});
  }
}

/** Vega reports through it what it would rather not stop for. */
function collectingLogger(warnings: string[]) {
  const collect = (...said: readonly unknown[]) => {
    warnings.push(said.map(each => (each instanceof Error ? each.message : String(each))).join(" "));
    return logger;
  };
  const silent = () => logger;
  const logger = {level: () => logger, error: collect, warn: collect, info: silent, debug: silent} as never;
  return logger;
}

/** Loads nothing; lets images through that are in the spec or the rows themselves. */
function loaderOf(name: string, warnings: string[]) {
  const refuse = async (url: string): Promise<never> => {
    throw new Error(outsideData(url));
  };
  // Vega forgets to catch what this throws, so that it warns instead.
  const sanitize = async (url: string) => {
    if (/^data:image\//u.test(url)) return {href: url};
    warnings.push(outsideImage(name, url));
    return {href: ""};
  };
  return {load: refuse, sanitize, http: refuse, file: refuse};
}

function checkAllDrawn(name: string, meant: readonly Meant[], count: number): void {
  const drawn = new Set<number>();
  for (const {rows} of meant) {
    if (!rows) return;
    for (const row of rows) drawn.add(row);
  }
  for (let row = 0; row < count; row++) if (!drawn.has(row)) throw new Error(rowNotDrawn(name, row, count));
}
