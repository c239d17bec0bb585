import {readFile} from "node:fs/promises";

/** What a build is made with: Nutgraf, Node and the libraries, by name. */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../../../package.json", import.meta.url), "utf8")
  );
  const {name, version, dependencies} = manifest as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  return {[name]: version, node: process.versions.node, ...dependencies};
}
