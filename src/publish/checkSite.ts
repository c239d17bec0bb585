import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {cellProblemText} from "../notebook/index.ts";
import type {DataPackage} from "../tables/index.ts";
import {type Cache, digest, noCache} from "./cache/index.ts";
import {type CompiledStory, compileStory} from "./compileStory.ts";
import {declareTables} from "./declareTables.ts";
import {readSite, type Site, type Story} from "./readSite.ts";
import {errorsOf, tablesOf, warningsOf} from "./tablesOf.ts";

/** A site as it was found, before anything of it runs. */
export interface CheckedSite {
  readonly site: Site;
  readonly tables: DataPackage | null;
  /** Changes whenever the tables do. */
  readonly dataKey: string;
  readonly stories: readonly {readonly story: Story; readonly compiled: CompiledStory}[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads tables and notebooks, compiles the cells, and says all that is wrong with them. */
export async function checkSite(root: string, cache: Cache = noCache): Promise<CheckedSite> {
  const site = await readSite(root, cache);
  const tables = await tablesOf(site.data).read();
  await declareTables(site.root, tables);
  const compiled = await Promise.all(
    site.stories.map(async story => ({
      story,
      compiled: await compileStory(site.root, story.name, story.file, cache)
    }))
  );
  const stories = compiled.flatMap(({story, compiled}) => (compiled ? [{story, compiled}] : []));
  const problems = stories.flatMap(({compiled}) => compiled.problems);
  const told = (wanted: string) => problems.filter(({severity}) => severity === wanted).map(cellProblemText);
  return {
    site,
    tables,
    dataKey: await dataKeyOf(tables),
    stories,
    errors: [...site.problems, ...errorsOf(tables), ...told("error")],
    warnings: [...site.notices, ...warningsOf(tables), ...told("warning")]
  };
}

async function dataKeyOf(tables: DataPackage | null): Promise<string> {
  if (tables === null) return "";
  const paths = ["datapackage.json", ...[...tables.tables.values()].map(({path}) => path)];
  return digest(...(await Promise.all(paths.map(path => readFile(join(tables.folder, path))))));
}
