import type {Browser, Page} from "playwright-core";
import type {Server} from "../network/serve.ts";
import type {Kind, Served} from "../network/served.ts";
import {blockingTime} from "./blockingTime.ts";
import {layoutShift} from "./layoutShift.ts";
import {onPhone} from "./phone.ts";
import {type Seen, watchPage} from "./watchPage.ts";

/** One load: times in milliseconds, sizes in bytes gzipped. Null is what never came. */
export interface Load {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly font: number;
  readonly other: number;
  readonly requests: number;
  /** With what a reader's scrolling to the end brought, and the shifts that it caused. */
  readonly jsInAll: number;
  readonly requestsInAll: number;
  readonly firstPaint: number | null;
  readonly firstChart: number | null;
  readonly lastChart: number | null;
  readonly shift: number;
  readonly shiftInAll: number;
  readonly blocking: number;
}

const charts = 4;
const patience = 60_000;

/** Opens a page cold, waits until it is quiet, then scrolls to its end as a reader would. */
export function loadPage(browser: Browser, server: Server, path: string): Promise<Load> {
  return onPhone(browser, async page => {
    await page.addInitScript(watchPage, charts);
    server.take();
    await page.goto(new URL(path, server.url).href, {waitUntil: "load", timeout: patience});
    await quiet(page);
    const first = server.take();
    const seen = await seenBy(page);
    await readThrough(page);
    await quiet(page);
    const later = server.take();
    const seenLater = await seenBy(page);
    const missing = [...first, ...later].filter(({kind}) => kind === "missing").map(({url}) => url);
    if (missing.length > 0) throw new Error(`${path} asks for what is not there: ${missing.join(", ")}`);
    return {
      html: bytes(first, "html"),
      css: bytes(first, "css"),
      js: bytes(first, "js"),
      font: bytes(first, "font"),
      other: bytes(first, "other"),
      requests: first.length,
      jsInAll: bytes([...first, ...later], "js"),
      requestsInAll: first.length + later.length,
      firstPaint: seen.firstPaint,
      firstChart: painted(seen, 1),
      lastChart: painted(seen, charts),
      shift: layoutShift(seen.shifts),
      shiftInAll: layoutShift(seenLater.shifts),
      blocking: blockingTime(seen.longTasks)
    };
  });
}

/** Nothing is on screen before the first paint, whatever the document holds. */
function painted({charts, firstPaint}: Seen, count: number): number | null {
  const there = charts[count];
  return there === undefined || firstPaint === null ? null : Math.max(there, firstPaint);
}

function bytes(served: readonly Served[], kind: Kind): number {
  return served.filter(each => each.kind === kind).reduce((sum, each) => sum + each.bytes, 0);
}

/**
 * Until all charts are there, or none has come for long, and nothing was loaded for a while. (Playwright's own idea of an
 * idle network sometimes never comes while the network is throttled.)
 */
export async function quiet(page: Page): Promise<void> {
  await page
    .waitForFunction(
      expected => {
        const seen: Seen = Reflect.get(globalThis, "seenByBench");
        return seen.charts[expected] !== undefined;
      },
      charts,
      {timeout: patience / 2}
    )
    .catch(() => {});
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").length);
  for (let [before, now] = [-1, await loaded()]; now !== before; [before, now] = [now, await loaded()]) {
    await page.waitForTimeout(2000);
  }
}

function seenBy(page: Page): Promise<Seen> {
  return page.evaluate((): Seen => Reflect.get(globalThis, "seenByBench"));
}

/** Half a screen at a time, to where the fourth chart ends and a screen further. */
async function readThrough(page: Page): Promise<void> {
  const screens = await page.evaluate(() => {
    const ends = [...document.querySelectorAll("svg")].map(svg => svg.getBoundingClientRect().bottom);
    return Math.ceil(Math.max(0, ...ends) / innerHeight) + 1;
  });
  for (let half = 0; half < screens * 2; half++) {
    await page.mouse.wheel(0, 410);
    await page.waitForTimeout(250);
  }
}
