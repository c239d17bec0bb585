/** What the advance tables need of fontkit, which brings no types. */
declare module "fontkit" {
  interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(code: number): {readonly advanceWidth: number};
  }
  export function create(bytes: Uint8Array): Font;
}
