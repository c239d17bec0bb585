import {readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {isRecord} from "../readObject.ts";
import {digest} from "./digest.ts";
import type {Inputs} from "./inputs.ts";
import {keepFile, readKept} from "./keptFile.ts";

/** An outcome, with the inputs that it turned out to rest on; null where they cannot all be known. */
export interface Made<T> {
  readonly value: T;
  readonly inputs: readonly string[] | null;
}

/** What was worked out by earlier builds of a site. Each outcome is found by all that it was worked out from, or not at all. */
export interface Cache {
  /** The outcome for some texts, worked out now unless it is kept. */
  known<T>(what: string, parts: readonly (string | Uint8Array)[], make: () => T): T;
  /** A large outcome that rests on some texts and on inputs, of which the last is kept under a name; undefined for none. */
  find<T>(what: string, name: string, parts: readonly string[]): Promise<T | undefined>;
  keep<T>(what: string, name: string, parts: readonly string[], made: Made<T>): Promise<void>;
  /** Leaves a large outcome for the next build, which this one has no use for. */
  spare(what: string, name: string): void;
  /** The same cache, once the state of inputs can be told: before, it has no large outcomes. */
  over(inputs: Inputs): Cache;
  /** Drops what this build had no use for. */
  close(): Promise<void>;
}

interface Entry {
  readonly key: string;
  /** The state of each input. */
  readonly inputs: readonly (readonly [string, string])[];
  readonly value: unknown;
}

const longText = 4096;

/** Opens the cache in a folder, for what stands on a ground; `isFresh` reads nothing of it. */
export async function openCache(folder: string, ground: string, isFresh: boolean): Promise<Cache> {
  const smallFile = join(folder, "small");
  const before = isFresh ? null : await readKept(smallFile);
  const earlier: ReadonlyMap<unknown, unknown> = before instanceof Map ? before : new Map();
  const used = new Map<string, unknown>();
  const files = new Set(["small"]);
  const fileOf = (what: string, name: string) => {
    const file = `${what}-${digest(name).slice(0, 32)}`;
    files.add(file);
    return join(folder, file);
  };
  const digests = new Map<string, string>();
  /** A page is a part of several keys. */
  const shortened = (part: string | Uint8Array) => {
    if (typeof part !== "string" || part.length < longText) return part;
    const known = digests.get(part) ?? digest(part);
    digests.set(part, known);
    return known;
  };
  const keyOf = (what: string, parts: readonly (string | Uint8Array)[]) =>
    digest(ground, what, ...parts.map(shortened));
  const over = (inputs: Inputs): Cache => ({
    known: <T>(what: string, parts: readonly (string | Uint8Array)[], make: () => T) => {
      const key = keyOf(what, parts);
      // A key is made of all that the value is made of.
      const known = (used.has(key) ? used.get(key) : earlier.has(key) ? earlier.get(key) : make()) as T;
      used.set(key, known);
      return known;
    },
    find: async <T>(what: string, name: string, parts: readonly string[]) => {
      const entry = isFresh ? null : await readKept(fileOf(what, name));
      if (!isEntry(entry) || entry.key !== keyOf(what, parts)) return undefined;
      for (const [input, state] of entry.inputs)
        if ((await inputs.stateOf(input)) !== state) return undefined;
      return entry.value as T;
    },
    keep: async (what, name, parts, {value, inputs: names}) => {
      const file = fileOf(what, name);
      const states = await Promise.all(
        (names ?? []).map(async input => [input, await inputs.stateOf(input)] as const)
      );
      const told = states.flatMap(([input, state]) => (state === null ? [] : [[input, state] as const]));
      if (names === null || told.length < names.length) await rm(file, {force: true});
      else await keepFile(file, {key: keyOf(what, parts), inputs: told, value} satisfies Entry);
    },
    spare: (what, name) => {
      fileOf(what, name);
    },
    close: async () => {
      const isSame = used.size === earlier.size && used.keys().every(key => earlier.has(key));
      if (before === null || !isSame) await keepFile(smallFile, used);
      const there = await readdir(folder).catch(() => []);
      for (const file of there) if (!files.has(file)) await rm(join(folder, file), {force: true});
    },
    over
  });
  return over({stateOf: async () => null});
}

function isEntry(value: unknown): value is Entry {
  return isRecord(value) && typeof value["key"] === "string" && Array.isArray(value["inputs"]);
}
