import type {Reference} from "../cellReferences.ts";
import type {SiteTables} from "../runtime/readerPage.ts";
import {reach} from "./reach.ts";
import type {ShippedCell} from "./shippedCell.ts";
import type {Supplies} from "./supplies.ts";

/**
 * The rows of the tables within reach of shipped cells: those asked for by id, and those that shipped values, or texts
 * in the cells, name. Null where any may be asked for. `references` are the cells' to built-ins.
 */
export function reachedTables(
  tables: SiteTables,
  shipped: readonly ShippedCell[],
  references: readonly Reference[],
  {data, imports}: Supplies,
  values: ReadonlyMap<string, unknown>
): SiteTables | null {
  const reached = reach(references, values);
  const readsTable = [
    ...[...imports.values()].map(({specifier}) => specifier),
    ...shipped.flatMap(({staticImports}) => staticImports.map(({specifier}) => specifier))
  ].some(specifier => /\.csv$/.test(specifier));
  if (!reached || readsTable) return null;
  const written = shipped.flatMap(({cell}) =>
    [...cell.body.matchAll(/"([^"\\\n]+)"|'([^'\\\n]+)'|`([^`\\\n]+)`/g)].flatMap(match => match.slice(1))
  );
  const named = textsIn([...data.values(), ...written]);
  const within = <T>(table: ReadonlyMap<string, T>, asked?: ReadonlySet<string>) =>
    new Map([...table].filter(([id]) => asked?.has(id) || named.has(id)));
  return {
    claims: within(tables.claims, reached.claims),
    checks: new Map([...tables.checks].filter(([id]) => reached.checks.has(id))),
    references: new Map([...tables.references].filter(([id]) => reached.references.has(id))),
    sources: within(tables.sources),
    // Only cards name speakers by id.
    speakers: new Map()
  };
}

/** Every text in values, in what their rows know of where they come from too. */
function textsIn(values: readonly unknown[]): ReadonlySet<string> {
  const texts = new Set<string>();
  // A set is walked to the end of what is added to it meanwhile.
  const seen = new Set<unknown>(values);
  for (const value of seen) {
    if (typeof value === "string") texts.add(value);
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) continue;
    const parts =
      value instanceof Map
        ? [...value].flat()
        : value instanceof Set
          ? value
          : Reflect.ownKeys(value).map((key): unknown => Reflect.get(value, key));
    for (const part of parts) seen.add(part);
  }
  return texts;
}
