import {resolve} from "node:path";
import {build, type InlineConfig, type Plugin, type Rolldown} from "vite";
import {inputsIn, type Made} from "./cache/index.ts";
import {Failure} from "./failure.ts";
import {moduleProblem} from "./moduleProblem.ts";
import {viteConfig} from "./viteConfig.ts";

export type OutputChunk = Pick<
  Rolldown.OutputChunk,
  "type" | "fileName" | "code" | "isEntry" | "facadeModuleId" | "imports" | "dynamicImports"
> & {readonly importedCss: readonly string[]};

type OutputAsset = Pick<Rolldown.OutputAsset, "type" | "fileName" | "source" | "originalFileNames">;

/** What a bundler gives, as data. */
export type Output = readonly (OutputChunk | OutputAsset)[];

/** Bundles modules or style sheets, by the names of what they give; nothing is written to disk. */
export async function output(...what: Parameters<typeof bundled>): Promise<Output> {
  return (await bundled(...what)).value;
}

/** The same, with what it rests on. */
export async function bundled(
  root: string,
  input: Record<string, string>,
  format: "es" | "iife" = "es",
  plugins: readonly Plugin[] = []
): Promise<Made<Output>> {
  const common = await viteConfig(root);
  const ids = new Set<string>();
  const config: InlineConfig = {
    ...common,
    plugins: [...(common.plugins ?? []), ...plugins, idsPlugin(ids)],
    base: "./",
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input,
        // A classic script has no address of its own; what Vite puts around dynamic imports asks for it all the same.
        ...(format === "iife" ? {transform: {define: {"import.meta.url": '""'}}} : {}),
        // What fetches a module of live cells calls it by what it exports.
        preserveEntrySignatures: "allow-extension",
        output: {
          format,
          entryFileNames: "assets/[name]-[hash].js",
          chunkFileNames: "assets/[name]-[hash].js",
          assetFileNames: "assets/[name]-[hash][extname]"
        }
      }
    }
  };
  const built = await build(config).catch(error => {
    throw new Failure([moduleProblem(error, root)]);
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const value = outputs.flatMap(each => each.output.map(plain));
  const assets = value.flatMap(each => (each.type === "asset" ? each.originalFileNames : []));
  for (const file of assets) ids.add(resolve(common.root ?? root, file));
  return {value, inputs: inputsIn(ids)};
}

/** Notes the modules that go into a bundle. What style sheets import is no module, and stands for what is not known. */
function idsPlugin(ids: Set<string>): Plugin {
  return {
    name: "nutgraf:ids",
    enforce: "pre",
    transform: {
      filter: {id: /\.(?:css|s[ac]ss|less|styl(?:us)?|pcss)(?:\?|$)/},
      handler: (code, id) => {
        if (inputsIn([id])?.length !== 0 && (!/\.css(?:\?|$)/.test(id) || code.includes("@import")))
          ids.add("an import of a style sheet");
      }
    },
    buildEnd() {
      for (const id of this.getModuleIds()) ids.add(id);
    }
  };
}

function plain(each: Rolldown.OutputChunk | Rolldown.OutputAsset): Output[number] {
  if (each.type === "asset") {
    const {type, fileName, source, originalFileNames} = each;
    return {type, fileName, source, originalFileNames: [...originalFileNames]};
  }
  const {type, fileName, code, isEntry, facadeModuleId, imports, dynamicImports} = each;
  return {
    type,
    fileName,
    code,
    isEntry,
    facadeModuleId,
    imports: [...imports],
    dynamicImports: [...dynamicImports],
    importedCss: [...(each.viteMetadata?.importedCss ?? [])]
  };
}
