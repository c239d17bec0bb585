import {readdirSync, readFileSync} from "node:fs";
import {create, type Font} from "fontkit";
import type {Weight} from "../../figure/index.ts";
import {noTypeface} from "../messages.ts";

const folder = new URL("../../figure/fonts/", import.meta.url);

const faces = new Map<Weight, readonly Font[]>();

/** The bundled files of the typeface of charts at one weight, a set of letters each; the one with English, which has the signs, first. */
export function typeface(weight: Weight): readonly Font[] {
  const known = faces.get(weight);
  if (known) return known;
  const files = readdirSync(folder).filter(file =>
    new RegExp(`sans-${weight}-[\\w-]+\\.woff2$`, "u").test(file)
  );
  if (files.length === 0) throw new Error(noTypeface(weight, folder.pathname));
  const read = files
    .sort((a, b) => Number(b.endsWith("-latin.woff2")) - Number(a.endsWith("-latin.woff2")))
    .map(file => create(readFileSync(new URL(file, folder))));
  faces.set(weight, read);
  return read;
}
