import {JSDOM, VirtualConsole} from "jsdom";
import {cannotFetch} from "./messages.ts";

/** The column that prerendered cells are laid out in, in CSS pixels, as far as a DOM without layout can tell. */
export const buildWidth = 640;

export interface BuildDocument {
  readonly document: Document;
  /** Puts the window's names (document, Element, Event …) among the globals; returns what undoes it. */
  install(): () => void;
  /** What cells asked of the DOM that it does not do, since the last asking: "HTMLCanvasElement's getContext() method". */
  refused(): readonly string[];
  close(): void;
}

/** The one DOM in which all stories are evaluated. */
export function buildDocument(): BuildDocument {
  const refused = new Set<string>();
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", error => {
    const what = /^Not implemented: ([^:]*)/.exec(error.message)?.[1];
    if (what) refused.add(what);
  });
  const dom = new JSDOM("<!doctype html><html><body></body></html>", {
    url: "http://localhost/",
    pretendToBeVisual: true,
    virtualConsole
  });
  const {window} = dom;
  for (const name of ["clientWidth", "offsetWidth"]) {
    Object.defineProperty(window.HTMLElement.prototype, name, {get: () => buildWidth, configurable: true});
  }
  const names = namesOf(window).filter(name => !(name in globalThis));
  return {
    document: window.document,
    install: () => {
      const undo = [
        ...[...names, ...replaced].map(name => put(name, Reflect.get(window, name))),
        put("window", window),
        put("fetch", noFetch),
        put("requestAnimationFrame", nextFrame),
        put("cancelAnimationFrame", clearTimeout)
      ];
      return () => {
        for (const each of undo) each();
      };
    },
    refused: () => {
      const list = [...refused].sort();
      refused.clear();
      return list;
    },
    close: () => window.close()
  };
}

/** Names that Node has too, but whose objects a DOM would not take for its own. */
const replaced = ["navigator", "Event", "EventTarget", "CustomEvent", "AbortController", "AbortSignal"];

function namesOf(window: object): string[] {
  return Object.getOwnPropertyNames(window).filter(name => /^[A-Za-z]/.test(name) && !unwanted.has(name));
}

/** What would make Node's own code believe that it runs in a browser's window. */
const unwanted = new Set([
  "self",
  "top",
  "parent",
  "frames",
  "globalThis",
  "window",
  "undefined",
  "length",
  "name",
  "close"
]);

function put(name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true, enumerable: false});
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}

/** Frames come as fast as they can: nobody watches. */
function nextFrame(callback: FrameRequestCallback): number {
  return Number(setTimeout(() => callback(performance.now()), 0));
}

/** What a page fetches itself, the build cannot know. */
async function noFetch(input: string | URL | Request): Promise<Response> {
  throw new TypeError(cannotFetch(String(typeof input === "object" && "url" in input ? input.url : input)));
}
