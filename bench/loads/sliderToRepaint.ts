import type {Browser, Page} from "playwright-core";
import {median} from "../median.ts";
import type {Server} from "../network/serve.ts";
import {quiet} from "./loadPage.ts";
import {onPhone} from "./phone.ts";
import {watchPage} from "./watchPage.ts";

/** In milliseconds from a slider's input event until the frame is drawn in which the chart of estimates has changed. */
export interface Moves {
  /** Of the first move, at once when the slider is brought to view: the code may still have to come. */
  readonly first: number | null;
  /** Of the moves after it. */
  readonly later: number | null;
}

const moves = 15;
const patience = 20_000;
const name = "Metres of road per vehicle";

export function sliderToRepaint(browser: Browser, server: Server, path: string): Promise<Moves> {
  return onPhone(browser, async page => {
    await page.addInitScript(watchPage, 4);
    await page.goto(new URL(path, server.url).href, {waitUntil: "load", timeout: 60_000});
    await quiet(page);
    const [first = null, ...later] = await moveSlider(page);
    const answered = later.filter(time => time !== null);
    return {first, later: answered.length === moves ? median(answered) : null};
  });
}

function moveSlider(page: Page): Promise<(number | null)[]> {
  return page.evaluate(
    async ({moves, patience, name}) => {
      // A cell that takes over may replace its inputs: it is looked for before each move.
      const slider = () => {
        const label = [...document.querySelectorAll("label")].find(each => each.textContent?.includes(name));
        const range = "input[type=range]";
        return (label?.querySelector(range) ??
          label?.closest("form")?.querySelector(range)) as HTMLInputElement | null;
      };
      const drawing = () =>
        [...document.querySelectorAll("#convoy-vehicles svg")]
          .filter(svg => svg.getBoundingClientRect().width > 0)
          .map(svg => svg.innerHTML)
          .join();
      const drawn = () =>
        new Promise<number>(resolve =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        );
      const times: (number | null)[] = [];
      slider()?.scrollIntoView({block: "center"});
      for (let move = 0; move <= moves && !times.includes(null); move++) {
        const present = slider();
        if (!present) return [];
        const [low, high] = [Number(present.min), Number(present.max)];
        const before = drawing();
        const start = performance.now();
        present.dispatchEvent(new PointerEvent("pointerdown", {bubbles: true}));
        present.focus({preventScroll: true});
        present.value = String(low + (high - low) * ([0.9, 0.2, 0.7, 0.4][move % 4] ?? 0));
        present.dispatchEvent(new Event("input", {bubbles: true}));
        present.dispatchEvent(new PointerEvent("pointerup", {bubbles: true}));
        let now = await drawn();
        while (drawing() === before && now - start < patience) now = await drawn();
        times.push(drawing() === before ? null : now - start);
        await new Promise(resolve => setTimeout(resolve, move === 0 ? 1500 : 100));
      }
      return times;
    },
    {moves, patience, name}
  );
}
