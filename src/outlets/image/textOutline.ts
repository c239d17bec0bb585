import type {Font} from "fontkit";
import type {Weight} from "../../figure/index.ts";
import {glyphOutline} from "./glyphOutline.ts";
import {typeface} from "./typeface.ts";

/** A line of text in thousandths of its size, y downwards, from the start of its baseline. */
export interface Outline {
  /** Path data. */
  readonly path: string;
  /** How far the line runs. */
  readonly advance: number;
}

/**
 * A line of text as the outlines of its letters, kerned as the typeface has it, with `spacing` thousandths after each
 * letter; what it has no letter for is an empty box. The same letters are the same characters, for the sake of compression.
 */
export function textOutline(text: string, weight: Weight, spacing = 0): Outline {
  const path: string[] = [];
  let x = 0;
  let pen = {x: 0, y: 0};
  for (const {font, characters} of runs(text, typeface(weight))) {
    const thousandth = 1000 / font.unitsPerEm;
    const {glyphs, positions} = font.layout(characters);
    for (const [i, glyph] of glyphs.entries()) {
      const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[i] ?? {};
      const outline = glyphOutline(font, glyph);
      if (outline) {
        const [left, top] = [Math.round(x + xOffset * thousandth), Math.round(-yOffset * thousandth)];
        path.push(`m${left + outline.from.x - pen.x} ${top + outline.from.y - pen.y}${outline.path}`);
        pen = {x: left + outline.to.x, y: top + outline.to.y};
      }
      x += xAdvance * thousandth + spacing;
    }
  }
  return {path: path.join(""), advance: x};
}

/** Parts of a text that one file draws: the one before goes on where it can, so that signs stand with the letters around them. */
function runs(text: string, fonts: readonly Font[]): {readonly font: Font; readonly characters: string}[] {
  const found: {font: Font; characters: string}[] = [];
  for (const character of text.replaceAll(/\s/gu, " ")) {
    const last = found.at(-1);
    const code = character.codePointAt(0) ?? 0;
    const font =
      [...(last ? [last.font] : []), ...fonts].find(each => each.hasGlyphForCodePoint(code)) ?? fonts[0];
    if (!font) continue;
    if (last?.font === font) last.characters += character;
    else found.push({font, characters: character});
  }
  return found;
}
