/** What is needed of fontkit, which brings no types. */
declare module "fontkit" {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: {
      /** In font units, y upwards. */
      readonly commands: readonly {readonly command: string; readonly args: readonly number[]}[];
    };
  }
  interface Font {
    readonly familyName: string;
    readonly fullName: string;
    readonly postscriptName: string;
    readonly copyright: string;
    /** In font units, y upwards. */
    readonly ascent: number;
    readonly descent: number;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(code: number): Glyph;
    /** A text of the name table: "license". */
    getName(name: string): string | null;
    hasGlyphForCodePoint(code: number): boolean;
    /** With the font's own kerning; in font units. */
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}
