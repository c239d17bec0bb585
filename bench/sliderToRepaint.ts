import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {chromium, type Page} from "playwright-core";
import {build, preview} from "../src/publish/index.ts";
import {chromiumPath} from "../test/chromiumPath.ts";
import {median} from "./median.ts";

const moves = 40;

/** How long it takes from moving a slider of the convoy story until the changed page is painted. */
export async function sliderToRepaint(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-bench-"));
  const out = join(folder, "dist");
  await build({root: resolve(import.meta.dirname, ".."), out, base: "/", log: () => {}});
  const serving = await preview({out, port: 0, host: "localhost", log: () => {}});
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({executablePath: chromiumPath(), args});
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(new URL("stories/convoy/", serving.url).href, {waitUntil: "networkidle"});
    const times = await movesToRepaint(page);
    const [least = 0, most = 0] = [Math.min(...times), Math.max(...times)];
    say(
      `convoy, slider to repaint: median ${median(times).toFixed(1)} ms of ${times.length} moves (${least.toFixed(1)} to ${most.toFixed(1)}) in Chromium ${browser.version()}`
    );
  } finally {
    await browser.close();
    await serving.close();
    await rm(folder, {recursive: true});
  }
}

/**
 * In milliseconds, a move each: from the input event until the frame is painted in which both the estimate in the prose
 * and the chart's drawing have changed.
 */
function movesToRepaint(page: Page): Promise<number[]> {
  return page.evaluate(async moves => {
    const slider = [...document.querySelectorAll<HTMLInputElement>("input[type=range]")].at(1);
    const estimate = () =>
      document.querySelector('.cell p a[href^="#claim-computed"]:last-of-type')?.textContent;
    const drawing = () => document.querySelector("#convoy-vehicles .drawings")?.innerHTML;
    const painted = () =>
      new Promise<number>(resolve =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      );
    if (!slider) throw new Error("the convoy story has no slider");
    const times: number[] = [];
    for (let move = 0; move < moves; move++) {
      const before = [estimate(), drawing()];
      const start = performance.now();
      slider.value = String(20 + (move % 2) * 60 + (move % 4) * 5);
      slider.dispatchEvent(new Event("input", {bubbles: true}));
      let now = await painted();
      while (drawing() === before[1] && now - start < 2000) now = await painted();
      times.push(now - start);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return times;
  }, moves);
}
