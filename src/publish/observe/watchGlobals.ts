import type {DOMWindow} from "jsdom";
import {callingFile, isAuthors, isLoader} from "./callingFile.ts";
import {type CellAtWork, cellAtWork, note} from "./cellAtWork.ts";
import {drawsRandom, readsClock} from "./messages.ts";
import {replace} from "./replace.ts";
import type {TimerKind} from "./timers.ts";

/** Puts watched timers, clocks and random numbers in the place of Node's; outside of cells they are Node's. Returns what undoes it. */
export function watchGlobals(): () => void {
  const {Date: RealDate, clearTimeout, setInterval, setTimeout} = globalThis;
  const {random} = Math;
  const now = performance.now.bind(performance);
  const value = (owner: object, name: string, value: unknown) =>
    replace(owner, name, {value, writable: true});
  const undo = [
    value(globalThis, "setTimeout", starting("timer", setTimeout)),
    value(globalThis, "setInterval", starting("interval", setInterval)),
    ...["clearTimeout", "clearInterval"].map(name => value(globalThis, name, stopping(clearTimeout))),
    value(globalThis, "requestAnimationFrame", (callback: FrameRequestCallback) =>
      frame("animation frame", callback, setTimeout)
    ),
    value(globalThis, "requestIdleCallback", (callback: IdleRequestCallback) =>
      frame("idle callback", () => callback({didTimeout: false, timeRemaining: () => 50}), setTimeout)
    ),
    ...["cancelAnimationFrame", "cancelIdleCallback"].map(name =>
      value(globalThis, name, stopping(clearTimeout))
    ),
    value(globalThis, "Date", watchedDate(RealDate)),
    value(performance, "now", () => {
      noteClock();
      return cellAtWork()?.timers.now() ?? now();
    }),
    value(Math, "random", () => drawn() ?? random()),
    value(crypto, "getRandomValues", watchedBytes(crypto.getRandomValues.bind(crypto))),
    value(crypto, "randomUUID", watchedUuid(crypto.randomUUID.bind(crypto)))
  ];
  return () => {
    for (const each of undo.reverse()) each();
  };
}

/** Has the window's own timers, clocks and random numbers be those of the globals. */
export function watchWindow(window: DOMWindow): void {
  for (const name of [
    "setTimeout",
    "setInterval",
    "clearTimeout",
    "clearInterval",
    "requestAnimationFrame",
    "cancelAnimationFrame",
    "requestIdleCallback",
    "cancelIdleCallback",
    "performance",
    "crypto",
    "Date"
  ])
    Object.defineProperty(window, name, {configurable: true, get: () => Reflect.get(globalThis, name)});
}

/** A proxy, for Node's own carry properties that its other modules look for. */
function starting<T extends typeof setTimeout | typeof setInterval>(kind: TimerKind, real: T): T {
  return new Proxy(real, {
    apply: (target, self, args) => {
      const [callback, delay, ...rest]: unknown[] = args;
      const cell = typeof callback === "function" ? cellAtWork() : undefined;
      const file = cell ? callingFile() : null;
      if (!cell || isLoader(file)) return Reflect.apply(target, self, args);
      const call = () => Reflect.apply(callback as () => void, undefined, rest);
      return cell.timers.start(kind, Number(delay ?? 0), !isAuthors(file), call);
    }
  });
}

function stopping(real: typeof clearTimeout) {
  return (id?: Parameters<typeof clearTimeout>[0]) => {
    if (typeof id === "number" && id > 2 ** 31) cellAtWork()?.timers.stop(id);
    else real(id);
  };
}

/** Frames come as fast as they can: nobody watches. */
function frame(kind: TimerKind, callback: FrameRequestCallback, real: typeof setTimeout): number {
  const cell = cellAtWork();
  if (cell) return cell.timers.start(kind, 0, !isAuthors(callingFile()), callback);
  return Number(real(() => callback(performance.now()), 0));
}

function noteClock(): void {
  if (isAsked(readsClock)) note("clock", readsClock);
}

/** A library may draw a million random numbers; to find who asks takes microseconds each time. */
const mostAsked = 1000;
const asked = new WeakMap<CellAtWork, number>();

/** Whether the notebook or its project asks, and is not yet known for it. */
function isAsked(does: string): boolean {
  const cell = cellAtWork();
  if (!cell || cell.causes.has(does)) return false;
  const times = (asked.get(cell) ?? 0) + 1;
  asked.set(cell, times);
  return times <= mostAsked && isAuthors(callingFile());
}

function watchedDate(real: DateConstructor): DateConstructor {
  return new Proxy(real, {
    construct: (target, args, newTarget) => {
      if (args.length === 0) noteClock();
      return Reflect.construct(target, args, newTarget);
    },
    apply: target => {
      noteClock();
      return target();
    },
    get: (target, name) => {
      if (name === "now") noteClock();
      return Reflect.get(target, name);
    }
  });
}

/** The next random number of the cell at work. */
function drawn(): number | undefined {
  if (isAsked(drawsRandom)) note("clock", drawsRandom);
  return cellAtWork()?.random();
}

function watchedBytes(real: Crypto["getRandomValues"]): Crypto["getRandomValues"] {
  return array => {
    if (!cellAtWork() || !array) return real(array);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (const i of bytes.keys()) bytes[i] = Math.floor((drawn() ?? 0) * 256);
    return array;
  };
}

function watchedUuid(real: Crypto["randomUUID"]): Crypto["randomUUID"] {
  return () => {
    if (!cellAtWork()) return real();
    const digits = Array.from({length: 30}, () => Math.floor((drawn() ?? 0) * 16).toString(16)).join("");
    const part = (from: number, to: number) => digits.slice(from, to);
    return `${part(0, 8)}-${part(8, 12)}-4${part(12, 15)}-8${part(15, 18)}-${part(18, 30)}`;
  };
}
