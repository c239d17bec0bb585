import {existsSync} from "node:fs";
import {join} from "node:path";
import type {InlineConfig} from "vite";
import {packageRoot} from "./clientFiles.ts";
import {nutgraf} from "./plugin.ts";

/** What serving, evaluating and bundling a site have in common: its own vite.config.ts where it has one, else ours. */
export async function viteConfig(root: string): Promise<InlineConfig> {
  const own = join(root, "vite.config.ts");
  return {
    // Nutgraf's own folder: its libraries are there, wherever the stories are.
    root: packageRoot,
    ...(existsSync(own)
      ? {configFile: own, configLoader: "native"}
      : {configFile: false, plugins: [nutgraf({root})]}),
    appType: "custom",
    publicDir: false,
    cacheDir: join(packageRoot, "node_modules/.vite-nutgraf"),
    logLevel: "warn",
    clearScreen: false
  };
}
