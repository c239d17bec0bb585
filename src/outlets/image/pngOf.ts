import {Resvg} from "@resvg/resvg-js";

/** The pixels of an SVG file without texts, at its own size, as a PNG. */
export function pngOf(svg: string): Uint8Array {
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}
