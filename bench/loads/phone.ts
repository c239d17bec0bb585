import type {Browser, Page} from "playwright-core";
import {throttle} from "../network/throttle.ts";

/** The size that Lighthouse gives a phone. */
const viewport = {width: 412, height: 823};

/** A page with nothing cached, on a slow phone and network, until `use` is done with it. */
export async function onPhone<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({viewport, ignoreHTTPSErrors: true});
  try {
    const page = await context.newPage();
    await throttle(await context.newCDPSession(page));
    return await use(page);
  } finally {
    await context.close();
  }
}
