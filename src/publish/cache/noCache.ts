import type {Cache} from "./cache.ts";

/** Keeps nothing. */
export const noCache: Cache = {
  known: (_what, _parts, make) => make(),
  find: async () => undefined,
  keep: async () => {},
  spare: () => {},
  close: async () => {},
  over: () => noCache
};
