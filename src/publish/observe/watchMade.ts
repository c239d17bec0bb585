import type {DOMWindow} from "jsdom";
import {cellAtWork} from "./cellAtWork.ts";

/** Has the document keep account of which cell makes an element. */
export function watchMade(window: DOMWindow): void {
  const {prototype} = window.Document;
  for (const name of ["createElement", "createElementNS"] as const) {
    const make: (...args: never[]) => Element = prototype[name];
    const value = function (this: Document, ...args: never[]): Element {
      const element = make.apply(this, args);
      const cell = cellAtWork();
      cell?.made.add(element);
      if (element.localName === "style") cell?.styles.add(element);
      return element;
    };
    Object.defineProperty(prototype, name, {value, configurable: true, writable: true});
  }
}
