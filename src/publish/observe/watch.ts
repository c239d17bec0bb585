import type {DOMWindow} from "jsdom";
import {watchRefusals} from "./refusals.ts";
import {watchWindow} from "./watchGlobals.ts";
import {watchLayout} from "./watchLayout.ts";
import {watchListeners} from "./watchListeners.ts";
import {watchMade} from "./watchMade.ts";
import {watchObservers} from "./watchObservers.ts";
import {watchReaders} from "./watchReaders.ts";

/** Has a window keep account of what the cells that run in it do. Once: what libraries keep of a window stays watched. */
export function watch(window: DOMWindow): void {
  watchListeners(window);
  watchMade(window);
  watchObservers(window);
  watchReaders(window);
  watchLayout(window);
  watchRefusals(window);
  watchWindow(window);
}
