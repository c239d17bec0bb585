import {output} from "./output.ts";

/** A script and a style sheet of an outlet's own, by their paths below the site's index. */
export interface EntryAssets {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly script: string;
  readonly style: string;
}

/** Bundles a classic script and a style sheet, both absolute paths, under a name of theirs. */
export async function bundleEntry(
  root: string,
  name: string,
  entry: {readonly script: string; readonly style: string}
): Promise<EntryAssets> {
  const scripts = await output(root, {[name]: entry.script}, "iife");
  const styles = await output(root, {[name]: entry.style});
  const script = scripts.find(each => each.type === "chunk" && each.isEntry);
  const style = styles.find(({fileName}) => fileName.endsWith(".css"));
  if (script?.type !== "chunk" || style?.type !== "asset")
    throw new Error(`${name} gave no script or no style sheet`);
  return {
    files: new Map<string, string | Uint8Array>([
      [script.fileName, script.code],
      [style.fileName, style.source]
    ]),
    script: script.fileName,
    style: style.fileName
  };
}
