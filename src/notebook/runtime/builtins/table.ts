import {type Chart, type DataTable, dataTableElement, keepCards} from "../../../figure/index.ts";
import type {Page} from "../page.ts";

/** The rows of a chart, or of a data table, as an HTML table under a caption. */
export const table = async (page: Page) => {
  const edition = await page.edition();
  return (of: Chart | DataTable, caption: string) => {
    const data = "draw" in of ? of.table(edition.locale) : of;
    keepCards(edition, data, "draw" in of ? of.rows : []);
    return dataTableElement(edition, data, caption);
  };
};
