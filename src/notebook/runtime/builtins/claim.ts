import {claimOf} from "../../../figure/index.ts";
import type {Page} from "../page.ts";

export const claim = async (page: Page) => {
  const edition = await page.edition();
  return (id: string) => claimOf(edition, id);
};
