import type {DOMWindow} from "jsdom";
import {buildWidth} from "../buildWidth.ts";
import {note} from "./cellAtWork.ts";
import {calls, reads} from "./messages.ts";

const rectangle = {x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0, width: 0, height: 0};

/** All fonts there are: none. */
const fonts = {status: "loaded", ready: Promise.resolve(), check: () => true, load: async () => []};

/** What stands in for layout; a width is the column's. */
const properties: readonly (readonly [owner: string, name: string, standIn?: unknown])[] = [
  ["Element", "clientHeight"],
  ["Element", "clientWidth"],
  ["Element", "scrollHeight"],
  ["Element", "scrollLeft"],
  ["Element", "scrollTop"],
  ["Element", "scrollWidth"],
  ["HTMLElement", "clientWidth", buildWidth],
  ["HTMLElement", "offsetHeight"],
  ["HTMLElement", "offsetLeft"],
  ["HTMLElement", "offsetParent"],
  ["HTMLElement", "offsetTop"],
  ["HTMLElement", "offsetWidth", buildWidth]
];

const methods: readonly (readonly [owner: string, name: string, standIn: unknown])[] = [
  ["Element", "getBoundingClientRect", rectangle],
  ["Element", "getClientRects", []],
  ["Range", "getBoundingClientRect", rectangle],
  ["Range", "getClientRects", []],
  ["Document", "elementFromPoint", null],
  ["Document", "elementsFromPoint", []],
  ["SVGElement", "getBBox", rectangle],
  ["SVGElement", "getCTM", null],
  ["SVGElement", "getScreenCTM", null],
  ["SVGElement", "getComputedTextLength", 0],
  ["SVGElement", "getSubStringLength", 0],
  ["SVGElement", "getTotalLength", 0],
  ["SVGElement", "getPointAtLength", {x: 0, y: 0}]
];

/** Has cells that ask for layout be known for it, and gives those that ask for what the DOM has not a stand-in. */
export function watchLayout(window: DOMWindow): void {
  const prototype = (owner: string): object => Reflect.get(window, owner).prototype;
  for (const [owner, name, standIn] of properties) {
    const before = Object.getOwnPropertyDescriptor(prototype(owner), name);
    Object.defineProperty(prototype(owner), name, {
      ...before,
      configurable: true,
      get(this: Element) {
        note("lacks", reads(name));
        return standIn ?? before?.get?.call(this);
      }
    });
  }
  for (const [owner, name, standIn] of methods) {
    const value = () => {
      note("lacks", calls(name));
      return structuredClone(standIn);
    };
    Object.defineProperty(prototype(owner), name, {value, configurable: true, writable: true});
  }
  Object.defineProperty(window.Document.prototype, "fonts", {
    configurable: true,
    get: () => {
      note("lacks", reads("document.fonts"));
      return fonts;
    }
  });
  Object.defineProperty(window.HTMLElement.prototype, "innerText", {
    configurable: true,
    get(this: Element) {
      note("lacks", reads("innerText"));
      return this.textContent;
    },
    set(this: Element, text: string) {
      this.textContent = text;
    }
  });
}
