import {type Cache, inputsIn} from "./cache/index.ts";
import type {ModuleSource} from "./moduleSource.ts";
import {isRecord} from "./readObject.ts";

/** A site's modules as Vite gave them before: stories' own are not among them, which change oftener than what they import. */
export interface KeptModules {
  /** What was fetched, by what a module runner asked. */
  readonly fetched: ReadonlyMap<string, object>;
  /** What a module of the site imports, by its id: the ids of modules, and Node's own by their names. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

const [what, name] = ["modules", "all"] as const;

export async function findModules(cache: Cache): Promise<KeptModules> {
  return (await cache.find<KeptModules>(what, name, [])) ?? {fetched: new Map(), imports: new Map()};
}

/** They stand or fall together: with what any of them rests on changed, all are asked for again. */
export async function keepModules(cache: Cache, value: KeptModules): Promise<void> {
  const ids = [...value.fetched.values()].flatMap(each => ("id" in each ? [String(each.id)] : []));
  await cache.keep(what, name, [], {value, inputs: inputsIn(ids)});
}

/** A build that loads no module leaves them for the next. */
export function spareModules(cache: Cache): void {
  cache.spare(what, name);
}

/** Answers out of modules that are kept where it can; what it cannot, `added` takes in. */
export function overKept(
  source: ModuleSource,
  {fetched}: KeptModules,
  added: Map<string, object>
): ModuleSource {
  return {
    ...source,
    invoke: async payload => {
      const {key, isLoaded} = questionIn(payload) ?? {key: null, isLoaded: false};
      const kept = key === null ? undefined : fetched.get(key);
      // A module runner writes into what it is given.
      if (kept) return {result: isLoaded ? {cache: true} : {...kept}};
      const answer = await source.invoke(payload);
      if (key !== null && "result" in answer && isModule(answer.result))
        added.set(key, {...answer.result, invalidate: false});
      return answer;
    }
  };
}

/** What a module runner wants fetched, and whether it has it loaded; null where it asks something else. */
function questionIn(payload: unknown): {readonly key: string; readonly isLoaded: boolean} | null {
  const asked = isRecord(payload) ? payload["data"] : null;
  if (!isRecord(asked) || asked["name"] !== "fetchModule" || !Array.isArray(asked["data"])) return null;
  const [url, importer, options] = asked["data"];
  const {cached: isLoaded, ...others} = isRecord(options) ? options : {};
  // A path or an id names the same module to all.
  const from = /^(?:\/|file:|\0)/.test(String(url)) ? null : importer;
  return {key: JSON.stringify([url, from, others]), isLoaded: isLoaded === true};
}

function isModule(value: unknown): value is object {
  if (!isRecord(value)) return false;
  return "externalize" in value || ("code" in value && !/\.story\.js$/.test(String(value["id"])));
}
