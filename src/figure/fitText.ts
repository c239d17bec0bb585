import {textSize} from "./face.ts";
import {measureText, type TextStyle} from "./measureText.ts";

/** Breaks a text into lines no wider than `width` pixels, at spaces; a word that is wider stands alone and is cut. */
export function wrapText(text: string, width: number, style?: TextStyle): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const whole = words.join(" ");
  if (measureText(whole, style) <= width) return whole ? [whole] : [];
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measureText(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines.map(text => cutText(text, width, style));
}

/** Cuts a text to at most `width` pixels, with an ellipsis where something was cut. */
export function cutText(text: string, width: number, style: TextStyle = {size: textSize.label}): string {
  if (measureText(text, style) <= width) return text;
  const characters = [...new Intl.Segmenter("und").segment(text)].map(({segment}) => segment);
  while (characters.length && measureText(`${characters.join("").trimEnd()}…`, style) > width)
    characters.pop();
  return characters.length ? `${characters.join("").trimEnd()}…` : "";
}
