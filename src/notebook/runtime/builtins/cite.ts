import {cite as citation} from "../../../figure/index.ts";
import type {Page} from "../page.ts";
import type {Without} from "./without.ts";

export const cite = async (page: Page) => {
  const edition = await page.edition();
  return (...said: Without<typeof citation>) => citation(edition, ...said);
};
