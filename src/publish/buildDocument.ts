import {JSDOM, VirtualConsole} from "jsdom";
import {noteRefused} from "./observe/refusals.ts";
import {replace} from "./observe/replace.ts";
import type {Carried} from "./observe/timers.ts";
import {watch} from "./observe/watch.ts";

export interface BuildDocument {
  readonly document: Document;
  /** Puts the window's names (document, Element, Event …) among the globals; returns what undoes it. */
  install(): () => void;
  /** What libraries wait for since an earlier story. */
  carried: readonly Carried[];
  close(): void;
}

/** The one DOM in which all stories are evaluated. */
export function buildDocument(): BuildDocument {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", error => {
    const what = /^Not implemented: ([^:]*)/.exec(error.message)?.[1];
    if (what) noteRefused(what);
  });
  const dom = new JSDOM("<!doctype html><html><body></body></html>", {
    url: "http://localhost/",
    pretendToBeVisual: true,
    virtualConsole
  });
  const {window} = dom;
  watch(window);
  const names = namesOf(window).filter(name => !(name in globalThis));
  return {
    document: window.document,
    install: () => {
      const undo = [
        ...[...names, ...replaced].map(name => replace(globalThis, name, likeOf(window, name))),
        replace(globalThis, "window", {value: window, writable: true})
      ];
      return () => {
        for (const each of undo) each();
      };
    },
    carried: [],
    close: () => window.close()
  };
}

/** Names that Node has too, but whose objects a DOM would not take for its own. */
const replaced = [
  "navigator",
  "Event",
  "EventTarget",
  "CustomEvent",
  "AbortController",
  "AbortSignal",
  "WebSocket",
  "fetch"
];

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
  "close",
  // Node's globals have their own, which are the window's too.
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "requestIdleCallback",
  "cancelIdleCallback"
]);

/** What a window has by that name: a value, or whatever it is when it is asked for. */
function likeOf(window: object, name: string): PropertyDescriptor {
  const {get} = Object.getOwnPropertyDescriptor(window, name) ?? {};
  return get
    ? {get: () => Reflect.get(window, name), set: value => void Reflect.set(window, name, value)}
    : {value: Reflect.get(window, name), writable: true};
}
