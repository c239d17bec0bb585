import {referenceOf} from "../../../figure/index.ts";
import type {Page} from "../page.ts";

/** A length or an area for scale, out of `references.csv`. */
export const reference = async (page: Page) => {
  const edition = await page.edition();
  return (id: string) => referenceOf(edition, id);
};
