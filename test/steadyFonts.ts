import type {BrowserContext} from "playwright-core";

/** For pictures to compare: pages wait for their fonts, where readers get a page without those that come late. */
export async function steadyFonts(context: BrowserContext): Promise<void> {
  await context.route(/\/assets\/[^/]*\.css$/, async route => {
    const response = await route.fetch();
    const css = await response.text();
    await route.fulfill({response, body: css.replace(/font-display:\s*optional/g, "font-display:block")});
  });
}
