import type {Edition} from "../../figure/index.ts";
import type {Page} from "./page.ts";

/** What `virtual:nutgraf/package` exports. */
export type SiteTables = Pick<Edition, "claims" | "checks" | "references" | "sources" | "speakers">;

/** The page that a story runs in, in a browser. `addresses` are its attachments', from the page on. */
export function readerPage(
  document: Document,
  addresses: Readonly<Record<string, string>>,
  tables: () => Promise<SiteTables>
): Page {
  return {
    document,
    edition: async () => readerEdition(document, await tables()),
    files: name => (Object.hasOwn(addresses, name) ? {url: addresses[name] ?? ""} : null),
    fixed: {}
  };
}

function readerEdition(document: Document, tables: SiteTables): Edition {
  const {lang, dataset} = document.documentElement;
  return {
    document,
    locale: lang,
    ...tables,
    widths: null,
    columnWidth: () => figureWidth(document),
    dataPath: `${dataset["index"] ?? "./"}data/`,
    picturePath: null
  };
}

/** The width of the figures that are there, prerendered ones among them; else that of the column. */
function figureWidth(document: Document): number {
  const there =
    document.querySelector(".drawings") ?? document.querySelector("article > .cell") ?? document.body;
  return there.clientWidth;
}
