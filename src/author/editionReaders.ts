import type {Builtin, SiteTables} from "../notebook/runtime/index.ts";

type Builtins = Readonly<Record<string, Builtin>>;

/** Notes which built-ins ask for the page's edition, and gives those a new identity when its tables change. */
export function editionReaders() {
  const known = new Map<Builtin, Builtin>();
  const asked = new Set<Builtin>();
  let read: SiteTables["claims"] | null = null;

  const watch = (builtin: Builtin): Builtin => {
    const watched: Builtin = page => {
      const edition = () => {
        asked.add(builtin);
        return page.edition();
      };
      return builtin({...page, edition});
    };
    known.set(builtin, watched);
    return watched;
  };

  return {
    watched(builtins: Builtins, {claims}: SiteTables): Builtins {
      if (read !== null && read !== claims) for (const builtin of asked) known.delete(builtin);
      read = claims;
      return Object.fromEntries(
        Object.entries(builtins).map(([name, builtin]) => [name, known.get(builtin) ?? watch(builtin)])
      );
    }
  };
}
