import type {DOMWindow} from "jsdom";
import {cellAtWork} from "./cellAtWork.ts";

/** A listener that a cell put somewhere. */
export interface Listener {
  readonly target: EventTarget;
  /** "click" */
  readonly type: string;
  isThere(): boolean;
  remove(): void;
}

interface Added extends Listener {
  readonly callback: unknown;
  readonly capture: boolean;
  removed: boolean;
}

/** Has the window's event targets keep account of the listeners that cells put on them, and of those that are removed. */
export function watchListeners(window: DOMWindow): void {
  const prototype = window.EventTarget.prototype;
  const {addEventListener, removeEventListener} = prototype;
  const added = new WeakMap<EventTarget, Added[]>();
  const keep = (listener: Added) => {
    cellAtWork()?.listeners.add(listener);
    const others = added.get(listener.target);
    if (others) others.push(listener);
    else added.set(listener.target, [listener]);
  };
  const find = (target: EventTarget, type: string, callback: unknown, capture: boolean) =>
    (added.get(target) ?? []).filter(
      each => each.type === type && each.callback === callback && each.capture === capture
    );

  prototype.addEventListener = function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    addEventListener.call(target, type, callback, options);
    if (!callback || !cellAtWork()) return;
    const capture = captures(options);
    const signal = typeof options === "object" ? options.signal : undefined;
    const listener: Added = {
      target,
      type: String(type),
      callback,
      capture,
      removed: false,
      isThere: () => !listener.removed && signal?.aborted !== true,
      remove: () => removeEventListener.call(target, type, callback, capture)
    };
    keep(listener);
  };
  prototype.removeEventListener = function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, callback, options);
    for (const each of find(target, String(type), callback, captures(options))) each.removed = true;
  };
  for (const owner of [
    window,
    window.Document.prototype,
    window.HTMLElement.prototype,
    window.SVGElement.prototype,
    window.HTMLBodyElement.prototype
  ])
    watchHandlers(owner, window, keep);
}

/** `element.onclick = …` */
function watchHandlers(owner: object, window: DOMWindow, keep: (listener: Added) => void): void {
  for (const [name, before] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
    const {get, set} = before;
    if (!name.startsWith("on") || !get || !set) continue;
    Object.defineProperty(owner, name, {
      ...before,
      set(this: EventTarget | undefined, callback: unknown) {
        const target = this ?? window;
        set.call(target, callback);
        if (typeof callback !== "function" || !cellAtWork()) return;
        keep({
          target,
          type: name.slice("on".length),
          callback,
          capture: false,
          removed: false,
          isThere: () => get.call(target) === callback,
          remove: () => set.call(target, null)
        });
      }
    });
  }
}

function captures(options: boolean | EventListenerOptions | undefined): boolean {
  return typeof options === "object" ? options.capture === true : options === true;
}
