import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import type {Plugin} from "vite";
import {
  csvModule,
  csvModuleFor,
  type DataPackage,
  isError,
  problemText,
  type Table
} from "../tables/index.ts";
import {claimsFile} from "./clientFiles.ts";
import {relativeTo} from "./relativeTo.ts";
import {errorsOf, type Tables} from "./tablesOf.ts";

/** `import rows from "../data/x.csv"` gives typed rows: as the data package says, or by what a CSV outside it looks like. */
export function csvPlugin(root: string, tables: Tables): Plugin {
  return {
    name: "nutgraf:csv",
    enforce: "pre",
    load: {
      // An import with a query (?url, ?raw) is Vite's own.
      filter: {id: /\.csv$/},
      async handler(id) {
        const read = await tables.read();
        const table = read && tableIn(read, id);
        const strict = this.environment.mode === "build";
        const {module, errors} = table
          ? {module: csvModule(read, table.file, {claims: claimsFile}), errors: strict ? errorsOf(read) : []}
          : await untypedModule(id, root);
        return errors.length > 0
          ? this.error(errors.join("\n"))
          : {code: module, moduleType: "js", map: null};
      }
    }
  };
}

function tableIn(tables: DataPackage, file: string): Table | undefined {
  return [...tables.tables.values()].find(({path}) => resolve(tables.folder, path) === resolve(file));
}

async function untypedModule(file: string, root: string): Promise<{module: string; errors: string[]}> {
  const {module, problems} = csvModuleFor(await readFile(file), relativeTo(root, file), {claims: claimsFile});
  return {module, errors: problems.filter(isError).map(problemText)};
}
