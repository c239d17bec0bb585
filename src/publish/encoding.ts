import type {Transform} from "node:stream";
import {constants, createBrotliCompress, createGzip} from "node:zlib";

/** How a text goes over the wire: as its `Content-Encoding` names it, and what makes it so. */
export interface Encoding {
  readonly name: "br" | "gzip";
  stream(): Transform;
}

/** As hosts set it: higher than that costs more time than it saves. */
const quality = {[constants.BROTLI_PARAM_QUALITY]: 5};

const encodings: readonly Encoding[] = [
  {name: "br", stream: () => createBrotliCompress({params: quality})},
  {name: "gzip", stream: () => createGzip()}
];

/** The best encoding that a request's `Accept-Encoding` allows for a media type; null for none, or where it would save nothing. */
export function encodingFor(type: string, accepted: string | undefined): Encoding | null {
  if (!/^text\/|json|svg|wasm/u.test(type)) return null;
  const allowed = (accepted ?? "")
    .split(",")
    .map(each => each.trim().split(";"))
    .filter(([, weight]) => !/^\s*q=0(?:\.0*)?$/u.test(weight ?? ""))
    .map(([name]) => name);
  return encodings.find(({name}) => allowed.includes(name)) ?? null;
}
