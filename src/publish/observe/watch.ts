import type {DOMWindow} from "jsdom";
import {watchLayout} from "./layout.ts";
import {watchListeners} from "./listeners.ts";
import {watchMade} from "./madeElements.ts";
import {watchObservers} from "./observers.ts";
import {watchReaders} from "./readers.ts";
import {watchRefusals} from "./refusals.ts";
import {watchWindow} from "./watchGlobals.ts";

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
