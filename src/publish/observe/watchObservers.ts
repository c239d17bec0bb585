import type {DOMWindow} from "jsdom";
import {buildWidth} from "../buildWidth.ts";
import {atWork, cellAtWork} from "./cellAtWork.ts";

/** An observer that a cell made: "ResizeObserver". */
export interface Observing {
  readonly name: string;
  /** What it observes now. */
  readonly targets: ReadonlySet<Node>;
}

interface Entry {
  readonly target: Element;
}

/**
 * Gives the window the observers of layout that it has not: they call back once, as in a browser, with the build's width,
 * and with everything in sight. Has these and the one that it has keep account of what cells observe.
 */
export function watchObservers(window: DOMWindow): void {
  define(window, "ResizeObserver", layoutObserver("ResizeObserver", sizeOf));
  define(window, "IntersectionObserver", layoutObserver("IntersectionObserver", inSight));
  define(window, "MutationObserver", watchedMutations(window.MutationObserver));
}

function define(window: DOMWindow, name: string, value: unknown): void {
  Object.defineProperty(window, name, {value, configurable: true, writable: true});
}

function layoutObserver(name: string, entryOf: (target: Element) => Entry) {
  return class {
    readonly #callback: (entries: Entry[], observer: unknown) => void;
    readonly #targets = new Set<Element>();
    readonly #cell = cellAtWork();

    constructor(callback: (entries: Entry[], observer: unknown) => void) {
      this.#callback = callback;
      this.#cell?.observing.add({name, targets: this.#targets});
    }

    observe(target: Element): void {
      if (this.#targets.has(target)) return;
      this.#targets.add(target);
      const call = () => {
        if (this.#targets.has(target)) this.#callback([entryOf(target)], this);
      };
      const cell = this.#cell;
      // What the runtime itself waits for is no cell's.
      if (cell) atWork(cell, () => cell.timers.start("observer", 0, false, call));
      else setImmediate(call);
    }

    unobserve(target: Element): void {
      this.#targets.delete(target);
    }

    disconnect(): void {
      this.#targets.clear();
    }

    takeRecords(): Entry[] {
      return [];
    }
  };
}

function watchedMutations(Real: typeof MutationObserver): typeof MutationObserver {
  return class extends Real {
    readonly #targets = new Set<Node>();

    constructor(callback: MutationCallback) {
      super(callback);
      cellAtWork()?.observing.add({name: "MutationObserver", targets: this.#targets});
    }

    override observe(target: Node, options?: MutationObserverInit): void {
      super.observe(target, options);
      this.#targets.add(target);
    }

    override disconnect(): void {
      super.disconnect();
      this.#targets.clear();
    }
  };
}

const rectangle = {
  x: 0,
  y: 0,
  top: 0,
  left: 0,
  right: buildWidth,
  bottom: 0,
  width: buildWidth,
  height: 0
};

function sizeOf(target: Element) {
  const size = [{inlineSize: buildWidth, blockSize: 0}];
  return {
    target,
    contentRect: rectangle,
    contentBoxSize: size,
    borderBoxSize: size,
    devicePixelContentBoxSize: size
  };
}

function inSight(target: Element) {
  return {
    target,
    isIntersecting: true,
    intersectionRatio: 1,
    boundingClientRect: rectangle,
    intersectionRect: rectangle,
    rootBounds: null,
    time: 0
  };
}
