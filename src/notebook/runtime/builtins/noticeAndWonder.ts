import {noticeAndWonder as block} from "../../../figure/index.ts";
import type {Page} from "../page.ts";
import type {Without} from "./without.ts";

export const noticeAndWonder = async (page: Page) => {
  const edition = await page.edition();
  return (...of: Without<typeof block>) => block(edition, ...of);
};
