import {cp, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";

/** Copies a built site, and takes the scripts out of one page: the limit of what a page with this content can do. */
export async function zeroScript(from: string, to: string, page: string): Promise<void> {
  await cp(from, to, {recursive: true});
  const file = join(to, page);
  const dom = new JSDOM(await readFile(file, "utf8"));
  for (const script of dom.window.document.querySelectorAll(
    "script, link[rel~=modulepreload], link[as=script]"
  )) {
    script.remove();
  }
  await writeFile(file, dom.serialize());
}
