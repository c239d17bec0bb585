import {readFile} from "node:fs/promises";
import {chartOptions} from "./chartOptions.ts";
import {chartPage} from "./chartPage.ts";
import {chartPath, galleryPath} from "./chartPath.ts";
import type {EvaluatedChart} from "./evaluateCharts.ts";
import {exampleCode} from "./exampleCode.ts";
import {chartFile, exampleFile} from "./findCharts.ts";
import {galleryIndex} from "./galleryIndex.ts";
import type {GalleryPage} from "./galleryPage.ts";

/** Writes the pages of a gallery, by their files below the site's index; none where there are no charts. */
export async function galleryPages(
  root: string,
  charts: readonly EvaluatedChart[],
  pageAt: (path: string) => GalleryPage
): Promise<ReadonlyMap<string, string>> {
  if (charts.length === 0) return new Map();
  const files = new Map([[`${galleryPath}index.html`, galleryIndex(pageAt(galleryPath), charts)]]);
  for (const chart of charts) {
    const path = chartPath(chart.about.name);
    files.set(`${path}index.html`, await chartPageOf(root, chart, pageAt(path)));
  }
  return files;
}

/** A chart's page, its options and code read from the files of the site. */
export async function chartPageOf(root: string, chart: EvaluatedChart, page: GalleryPage): Promise<string> {
  const {name} = chart.about;
  const source = await readFile(exampleFile(root, name), "utf8");
  return chartPage({
    ...page,
    chart,
    options: chartOptions(chartFile(root, name)),
    code: exampleCode(source, name)
  });
}
