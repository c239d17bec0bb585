import type {IncomingMessage, ServerResponse} from "node:http";
import {join} from "node:path";
import type {ViteDevServer} from "vite";
import {
  galleryLookFile,
  guideFile,
  lessonFile,
  lessonLookFile,
  lookFile,
  readerFile,
  tablesFile,
  unitFile
} from "./clientFiles.ts";
import {compileStory} from "./compileStory.ts";
import {dataZip, dataZipPath} from "./dataZip.ts";
import {authorEntry} from "./entryPlugin.ts";
import {chartPageOf, evaluateCharts, findCharts, galleryIndex} from "./gallery/index.ts";
import {indexPage} from "./indexPage.ts";
import {libraryStylesOf} from "./libraryStyles.ts";
import {noSuchPage} from "./messages.ts";
import type {PageAssets} from "./page.ts";
import {problemsOf} from "./problemsPlugin.ts";
import {dataFolder, readSite} from "./readSite.ts";
import {fileAt, sendBytes, sendFile, sendText} from "./staticFile.ts";
import {devUrl} from "./storyFile.ts";
import {storyPage} from "./storyPage.ts";

type Next = () => void;

/** Answers for the index, the stories and the data package; the rest is Vite's. */
export function devPages(vite: ViteDevServer, root: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    try {
      const {pathname, search} = new URL(request.url ?? "/", "http://localhost");
      const html = await page(vite, root, pathname);
      if (html !== null) return sendText(response, 200, html, "text/html");
      const data = dataFolder(root);
      if (data && pathname === `/${dataZipPath}`)
        return sendBytes(response, await dataZip(data), "application/zip");
      const file = search === "" ? await publishedFile(root, pathname) : null;
      if (file) return sendFile(response, file);
      if (pathname.startsWith("/stories/")) return sendText(response, 404, noSuchPage(pathname));
      next();
    } catch (error) {
      // A page that cannot be written must not stop the server.
      sendText(response, 500, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };
}

/** The data package and the attachments, where a build puts them. A module's address has a query. */
async function publishedFile(root: string, pathname: string): Promise<string | null> {
  const [, folder, path = ""] = /^\/(data|files)\/(.*)$/.exec(pathname) ?? [];
  return folder ? fileAt(folder === "data" ? join(root, "data") : root, path) : null;
}

async function page(vite: ViteDevServer, root: string, pathname: string): Promise<string | null> {
  if (pathname === "/")
    return indexPage({
      site: await readSite(root),
      pictures: new Map(),
      charts: (await findCharts(root)).length,
      licence: null,
      policy: null,
      assets: assets(vite, [])
    });
  const chart = /^\/charts\/(?:([^/]+)\/)?$/.exec(pathname);
  if (chart) return galleryPage(vite, root, chart[1] ?? null);
  const name = /^\/stories\/(.+)\/$/.exec(pathname)?.[1];
  if (!name) return null;
  const site = await readSite(root);
  problemsOf(vite)?.tell("site", site.problems);
  const story = site.stories.find(each => each.name === decodeURIComponent(name));
  if (!story) return null;
  const compiled = await compileStory(site.root, story.name, story.file);
  const modules = [
    `/@id/__x00__${authorEntry(name)}`,
    ...[guideFile, readerFile, tablesFile, lessonFile].map(file => devUrl(file, vite.config.root))
  ];
  return storyPage({
    config: site.config,
    story,
    evaluated: null,
    hasData: site.data !== null,
    licence: null,
    sources: [],
    jsonLd: null,
    hasPictures: false,
    hasDeck: false,
    policy: null,
    assets: assets(vite, modules, compiled ? libraryStylesOf(compiled) : [], [lessonLookFile]),
    live: null
  });
}

/** The gallery's index, or a chart's page in it, drawn anew each time. */
async function galleryPage(vite: ViteDevServer, root: string, name: string | null): Promise<string | null> {
  const names = await findCharts(root);
  if (name === null ? names.length === 0 : !names.includes(name)) return null;
  const {config, data} = await readSite(root);
  const charts = await evaluateCharts(root, config.locale, name === null ? names : [name], id =>
    vite.ssrLoadModule(id)
  );
  const page = {
    config,
    hasData: data !== null,
    policy: null,
    assets: assets(
      vite,
      [readerFile, tablesFile].map(file => devUrl(file, vite.config.root)),
      [],
      [galleryLookFile]
    )
  };
  const [chart] = charts;
  return name !== null && chart ? chartPageOf(root, chart, page) : galleryIndex(page, charts);
}

function assets(
  vite: ViteDevServer,
  modules: readonly string[],
  libraries: readonly string[] = [],
  more: readonly string[] = []
): PageAssets {
  const url = (file: string) => devUrl(file, vite.config.root);
  return {
    styles: [...libraries, lookFile, ...more].map(url),
    blocking: [],
    deferred: [],
    modules: ["/@vite/client", url(unitFile), ...modules]
  };
}
