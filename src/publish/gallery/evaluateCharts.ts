import {JSDOM} from "jsdom";
import {cardsId, type Edition} from "../../figure/index.ts";
import type {SiteTables} from "../../notebook/runtime/index.ts";
import {publicInterface} from "../clientFiles.ts";
import {dataFolderPath} from "../dataZip.ts";
import {Failure} from "../failure.ts";
import {reason} from "../messages.ts";
import {packageModule} from "../packagePlugin.ts";
import {relativeTo} from "../relativeTo.ts";
import {toIndex} from "../storyPath.ts";
import {type About, type ChartExample, chartExample} from "./chartExample.ts";
import {chartPath} from "./chartPath.ts";
import {exampleFile} from "./findCharts.ts";
import {cannotDraw} from "./messages.ts";
import {thumbnail} from "./thumbnail.ts";

/** The widths, in CSS pixels, at which the gallery shows a drawing. */
export const galleryWidths = [320, 480, 920] as const;

/** What a chart's example gave. */
export interface EvaluatedChart {
  readonly about: About;
  /** Its figure at each of `galleryWidths`: HTML. */
  readonly figure: string;
  /** The source cards of its rows: HTML. */
  readonly cards: string;
  /** A small picture: HTML that says nothing and leads nowhere. */
  readonly thumbnail: string;
  /** What a screen reader says of the whole. */
  readonly readAloud: string;
}

/** Loads a module as readers get it, in Node. */
export type Load = (id: string) => Promise<unknown>;

/** Draws the examples of charts as figures. Throws a `Failure` with what is wrong with each. */
export async function evaluateCharts(
  root: string,
  locale: string,
  names: readonly string[],
  load: Load
): Promise<EvaluatedChart[]> {
  const kit = (await load(publicInterface)) as typeof import("../../index.ts");
  const tables = (await load(packageModule)) as SiteTables;
  const {document} = new JSDOM("<!doctype html><body></body>").window;
  const evaluated: EvaluatedChart[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = exampleFile(root, name);
    const path = relativeTo(root, file);
    const edition: Edition = {
      document,
      locale,
      ...tables,
      widths: galleryWidths,
      columnWidth: () => galleryWidths[1],
      dataPath: `${toIndex(chartPath(name))}${dataFolderPath}`,
      picturePath: null,
      endMatter: kit.endMatter
    };
    try {
      evaluated.push(await evaluateChart(chartExample(await load(file), name, path), edition, kit));
    } catch (error) {
      problems.push(...(error instanceof Failure ? error.problems : [cannotDraw(path, reason(error))]));
    }
  }
  if (problems.length > 0) throw new Failure(problems);
  return evaluated;
}

async function evaluateChart(
  {module, rows, options, title, takeaway, note}: ChartExample,
  edition: Edition,
  kit: typeof import("../../index.ts")
): Promise<EvaluatedChart> {
  const {document, locale} = edition;
  const {name} = module.module;
  document.body.replaceChildren();
  const chart = module(rows, options);
  const figure = await kit.figure(edition, chart, {id: name, title, takeaway, ...(note ? {note} : {})});
  const frame = {document, width: galleryWidths[1], height: null, locale, id: "small", ink: kit.ink};
  const small = await chart.draw({...frame, id: `${name}-small`, measure: kit.measureText});
  const text = (part: string) => figure.querySelector(`.figure-${part}`)?.textContent ?? "";
  return {
    about: aboutOf(module.module),
    figure: figure.outerHTML,
    cards: document.getElementById(cardsId)?.innerHTML ?? "",
    thumbnail: thumbnail(small),
    readAloud: `${text("takeaway")} ${text("description")}`
  };
}

/** The words of a module, without its functions. */
function aboutOf({name, family, summary, use, avoid, wants}: About): About {
  return {name, family, summary, use, avoid, wants};
}
