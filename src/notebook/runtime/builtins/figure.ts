import {figure as makeFigure} from "../../../figure/index.ts";
import type {Page} from "../page.ts";
import type {Without} from "./without.ts";

export const figure = async (page: Page) => {
  const edition = await page.edition();
  return (...of: Without<typeof makeFigure>) => makeFigure(edition, ...of);
};
