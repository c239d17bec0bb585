import {fixedZone} from "./fixedZone.ts";

/** Makes `Date` stand still at a time (ms UTC), `Math.random` repeat itself, and the zone UTC; returns what undoes it. */
export function fixedClock(time: number, seed: string): () => void {
  const {Date: realDate} = globalThis;
  const {random} = Math;
  const undoZone = fixedZone();
  globalThis.Date = still(realDate, time);
  Math.random = randomFrom(seed);
  return () => {
    globalThis.Date = realDate;
    Math.random = random;
    undoZone();
  };
}

function still(real: DateConstructor, time: number): DateConstructor {
  return new Proxy(real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [time], newTarget),
    apply: () => new real(time).toString(),
    get: (target, name) => (name === "now" ? () => time : Reflect.get(target, name))
  });
}

/** The generator mulberry32 (Tommy Ettinger, public domain), seeded with FNV-1a of a text. */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
