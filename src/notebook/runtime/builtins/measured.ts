import {measuredOf} from "../../../figure/index.ts";
import type {Page} from "../page.ts";

/** What was measured of a claim, out of `checks.csv`. */
export const measured = async (page: Page) => {
  const edition = await page.edition();
  return (claim: string) => measuredOf(edition, claim);
};
