import {createRequire} from "node:module";
import type {DOMWindow} from "jsdom";
import {note} from "./cellAtWork.ts";
import {calls, reads, readsStorage} from "./messages.ts";
import {tell} from "./replace.ts";

/** What of the window is the reader's own, and not the page's. */
const windowProperties = [
  "devicePixelRatio",
  "history",
  "innerHeight",
  "innerWidth",
  "localStorage",
  "outerHeight",
  "outerWidth",
  "pageXOffset",
  "pageYOffset",
  "screen",
  "screenLeft",
  "screenTop",
  "screenX",
  "screenY",
  "scrollX",
  "scrollY",
  "sessionStorage"
];
const locationNames = [
  "hash",
  "host",
  "hostname",
  "href",
  "origin",
  "pathname",
  "port",
  "protocol",
  "search",
  "toString"
];
const documentProperties = ["cookie", "hidden", "referrer", "visibilityState"];

/** Has cells that read what differs from reader to reader be known for it. */
export function watchReaders(window: DOMWindow): void {
  for (const name of windowProperties) tell(window, name, () => note("reads", reads(name)));
  for (const name of documentProperties)
    tell(window.Document.prototype, name, () => note("reads", reads(`document.${name}`)));
  for (const name of Object.keys(window.Navigator.prototype))
    tell(window.Navigator.prototype, name, () => note("reads", reads(`navigator.${name}`)));
  // Handed to a cell as its input, a storage is read by its methods alone.
  for (const name of Object.keys(window.Storage.prototype))
    tell(window.Storage.prototype, name, () => note("reads", readsStorage));
  for (const name of locationNames) tell(locationPrototype(), name, () => note("reads", reads("location")));
  tell(window, "getComputedStyle", () => note("reads", calls("getComputedStyle")));
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    writable: true,
    value: (query: string) => {
      note("reads", calls(`matchMedia("${query}")`));
      return noMatch(window, query);
    }
  });
}

/** What is behind all ways to the window's location, which is closed itself. */
function locationPrototype(): object {
  const require = createRequire(import.meta.url);
  return require("jsdom/lib/jsdom/living/window/Location-impl.js").implementation.prototype;
}

function noMatch(window: DOMWindow, media: string): MediaQueryList {
  return Object.assign(new window.EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {}
  });
}
