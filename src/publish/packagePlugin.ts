import {resolve} from "node:path";
import type {Plugin} from "vite";
import type {DataPackage} from "../tables/index.ts";
import type {Tables} from "./tablesOf.ts";

export const packageModule = "virtual:nutgraf/package";

/** `virtual:nutgraf/package`: the claims of all tables, their checks and sources, out of the same modules that cells import. */
export function packagePlugin(tables: Tables): Plugin {
  return {
    name: "nutgraf:package",
    resolveId: {
      filter: {id: /^virtual:nutgraf\/package$/},
      handler: () => `\0${packageModule}`
    },
    load: {
      filter: {id: /^\0virtual:nutgraf\/package$/},
      handler: async () => packageSource(await tables.read())
    }
  };
}

/** The module's source. */
export function packageSource(tables: DataPackage | null): string {
  const imports: string[] = [];
  const rowsOf = (kind: string) =>
    [...(tables?.tables.values() ?? [])]
      .filter(table => table.kind === kind)
      .map(({path}) => {
        const name = `rows${imports.length}`;
        imports.push(`import ${name} from ${JSON.stringify(resolve(tables?.folder ?? "", path))};`);
        return `...${name}`;
      })
      .join(", ");
  const exported = [
    `export const claims = new Map([${rowsOf("claims")}].map(row => [row.id, row]));`,
    `export const sources = new Map([${rowsOf("sources")}].map(row => [row.id, row]));`,
    `export const speakers = new Map([${rowsOf("speakers")}].map(row => [row.id, row]));`,
    `export const references = new Map([${rowsOf("references")}].map(row => [row.id, row]));`,
    `export const checks = Map.groupBy([${rowsOf("checks")}], row => row.claim);`
  ];
  return [...imports, ...exported, ""].join("\n");
}
