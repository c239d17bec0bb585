import type {Edition} from "../../figure/index.ts";
import type {Page} from "./page.ts";

/** What `virtual:nutgraf/package` exports. */
export type SiteTables = Pick<Edition, "claims" | "checks" | "references" | "sources" | "speakers">;

/** The page that a story runs in, in a browser. `addresses` are its attachments', from the page on. */
export function readerPage(
  document: Document,
  addresses: Readonly<Record<string, string>>,
  edition: () => Promise<Edition>
): Page {
  return {
    document,
    edition,
    files: attachmentsAt(addresses),
    fixed: {}
  };
}

/** Attachments by name, where their addresses are known. */
export function attachmentsAt(addresses: Readonly<Record<string, string>>): Page["files"] {
  return name => (Object.hasOwn(addresses, name) ? {url: addresses[name] ?? ""} : null);
}

export function readerEdition(
  document: Document,
  tables: SiteTables,
  endMatter: Edition["endMatter"]
): Edition {
  const {lang, dataset} = document.documentElement;
  return {
    document,
    locale: lang,
    ...tables,
    widths: null,
    columnWidth: () => figureWidth(document),
    dataPath: `${dataset["index"] ?? "./"}data/`,
    picturePath: document.querySelector("article")?.dataset["pictures"] ?? null,
    embedPath: document.querySelector("article")?.dataset["embeds"] ?? null,
    endMatter
  };
}

/** The width of the figures that are there, prerendered ones among them; else that of the column. */
function figureWidth(document: Document): number {
  const there =
    document.querySelector(".drawings") ?? document.querySelector("article > .cell") ?? document.body;
  return there.getBoundingClientRect().width;
}
