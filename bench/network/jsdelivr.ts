import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {build} from "vite";
import {isRecord} from "../../src/publish/readObject.ts";
import type {Made} from "./serve.ts";

export const cdn = "cdn.jsdelivr.net";

/**
 * What jsDelivr answers to a path, out of the packages installed in `folders` (each with a `node_modules`): a file of a
 * package, its `jsdelivr` file, or at `/+esm` its entry point bundled alone and minified, every import of another package
 * kept as an import of that one's `/+esm` (as documented in jsdelivr/jsdelivr#18263). Ranges are answered by what is
 * installed.
 */
export function jsdelivr(folders: readonly string[]): (path: string) => Promise<Made | null> {
  const bundles = new Map<string, Promise<string>>();
  return async path => {
    const [, name = "", file = ""] = /^\/npm\/((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/(.*))?$/.exec(path) ?? [];
    const folder = packageFolder(folders, name);
    if (folder === null) return null;
    if (file === "+esm") {
      const made = bundles.get(name) ?? bundleAlone(folder, folders);
      bundles.set(name, made);
      return {content: await made, extension: ".js"};
    }
    const asked = join(folder, file === "" ? await fileForCdn(folder) : file);
    return existsSync(asked) ? {content: await readFile(asked), extension: extname(asked)} : null;
  };
}

function packageFolder(folders: readonly string[], name: string): string | null {
  const at = folders.map(folder => join(folder, "node_modules", name));
  return at.find(folder => existsSync(join(folder, "package.json"))) ?? null;
}

async function manifest(folder: string): Promise<Record<string, unknown>> {
  const read: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return isRecord(read) ? read : {};
}

async function fileForCdn(folder: string): Promise<string> {
  const {jsdelivr, main} = await manifest(folder);
  return typeof jsdelivr === "string" ? jsdelivr : typeof main === "string" ? main : "index.js";
}

async function bundleAlone(folder: string, folders: readonly string[]): Promise<string> {
  const {exports: exported, module, main} = await manifest(folder);
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: folder,
    define: {"process.env.NODE_ENV": '"production"'},
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: join(folder, entryOf(exported) ?? text(module) ?? text(main) ?? "index.js"),
        preserveEntrySignatures: "strict",
        output: {format: "es", entryFileNames: "entry.js"}
      }
    },
    plugins: [
      {
        name: "other-packages-from-the-cdn",
        enforce: "pre",
        async resolveId(source, importer, {kind}) {
          const bare = importer !== undefined && /^[\w@]/.test(source) && !source.includes(":");
          // A `require` cannot stay one in a browser: what a CommonJS package needs is bundled with it.
          if (!bare || kind === "require-call") return null;
          const other = packageFolder(folders, source);
          if (other === null) return null;
          const {version} = await manifest(other);
          return {id: `https://${cdn}/npm/${source}@${version}/+esm`, external: true};
        }
      }
    ]
  });
  const [output] = [result].flat();
  const chunk = output && "output" in output ? output.output.find(part => part.type === "chunk") : null;
  if (!chunk) throw new Error(`${folder}: nothing was bundled`);
  return chunk.code;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The entry point for browsers and bundlers of `exports`. */
function entryOf(exported: unknown): string | null {
  if (typeof exported === "string") return exported;
  if (!isRecord(exported)) return null;
  for (const condition of [".", "browser", "import", "module", "default"]) {
    const found = entryOf(exported[condition]);
    if (found !== null) return found;
  }
  return null;
}
