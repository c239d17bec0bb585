import {advances} from "./advances.generated.ts";
import {textSize, type Weight} from "./face.ts";

export interface TextStyle {
  /** In CSS pixels; 13 unless told. */
  readonly size?: number;
  readonly weight?: Weight;
}

/** The width of a line of text in the chart face, in CSS pixels, without kerning. */
export type MeasureText = (text: string, style?: TextStyle) => number;

/** What a character outside the bundled faces is taken to measure: ideographs and emoji are about an em wide. */
const elsewhere = 1000;

const tables = {400: unpack(advances[400]), 600: unpack(advances[600])};

/** Adds up the advances of the bundled font files, so that Node and every browser give the same answer. */
export const measureText: MeasureText = (text, {size = textSize.label, weight = 400} = {}) => {
  const table = tables[weight];
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += table.get(code) ?? (isCombining(code) ? 0 : elsewhere);
  }
  return (width * size) / 1000;
};

/** Runs are as `advances` says. */
function unpack(packed: string): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  let code = 0;
  for (const run of packed.split(" ")) {
    const [, gap = "0", width, length = "1"] = /^(?:(\d+):)?(\d+)(?:\*(\d+))?$/.exec(run) ?? [];
    code += Number(gap);
    for (const end = code + Number(length); code < end; code++) table.set(code, Number(width));
  }
  return table;
}

function isCombining(code: number): boolean {
  return /\p{M}|\p{Cf}/u.test(String.fromCodePoint(code));
}
