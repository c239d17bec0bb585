import {resolve} from "node:path";
import type {Plugin} from "vite";
import {aboutPlugin} from "./aboutPlugin.ts";
import {chartsFile, publicInterface} from "./clientFiles.ts";
import {csvPlugin} from "./csvPlugin.ts";
import {dataPlugin} from "./dataPlugin.ts";
import {entryPlugin} from "./entryPlugin.ts";
import {htlPlugin} from "./htlPlugin.ts";
import {libraryPlugin} from "./libraryPlugin.ts";
import {libraryStylesPlugin} from "./libraryStyles.ts";
import {packagePlugin} from "./packagePlugin.ts";
import {problemsPlugin} from "./problemsPlugin.ts";
import {purePlugin} from "./purePlugin.ts";
import {dataFolder, notebooksFolder} from "./readSite.ts";
import {runtimePlugin} from "./runtimePlugin.ts";
import {settingsPlugin} from "./settingsPlugin.ts";
import {storyPlugin} from "./storyPlugin.ts";
import {syntaxPlugin} from "./syntaxPlugin.ts";
import {tablesOf} from "./tablesOf.ts";

export interface NutgrafOptions {
  /** The folder of `notebooks/` and `data/`. */
  readonly root: string;
}

/** What Vite needs to know of a site: tables, stories, the claims of all tables, and the name `nutgraf`. */
export function nutgraf({root: folder}: NutgrafOptions): Plugin[] {
  const root = resolve(folder);
  const data = dataFolder(root);
  const notebooks = notebooksFolder(root);
  const tables = tablesOf(data);
  const {plugin, problems} = problemsPlugin();
  return [
    {
      name: "nutgraf",
      config: () => ({
        resolve: {
          alias: [
            {find: /^nutgraf$/, replacement: publicInterface},
            {find: /^nutgraf\/charts$/, replacement: chartsFile}
          ]
        }
      })
    },
    plugin,
    dataPlugin(root, data, tables, problems),
    csvPlugin(root, tables),
    packagePlugin(tables),
    storyPlugin(root, notebooks, problems),
    entryPlugin(notebooks),
    libraryPlugin(),
    libraryStylesPlugin(),
    htlPlugin(),
    purePlugin(),
    runtimePlugin(),
    aboutPlugin(),
    settingsPlugin(root, notebooks),
    syntaxPlugin()
  ];
}
