import {readFile, writeFile} from "node:fs/promises";
import * as fontkit from "fontkit";

/** Code point → advance width, in thousandths of the font size. */
type Advances = Record<number, number>;

const fonts = new URL("./fonts/", import.meta.url);

/** The advance widths of the chart face at one weight, read out of the bundled font files. */
async function advancesOf(weight: 400 | 600): Promise<Advances> {
  const advances: Advances = {};
  const font = fontkit.create(await readFile(new URL(`sans-${weight}.ttf`, fonts)));
  for (const code of font.characterSet) {
    const advance = font.glyphForCodePoint(code).advanceWidth;
    advances[code] = Math.round((advance * 1000) / font.unitsPerEm);
  }
  return advances;
}

/** Runs of code points of one width, each "gap:width*length", where gap and length may be left out: a sixth of a plain list. */
function packed(advances: Advances): string {
  const runs: [first: number, length: number, width: number][] = [];
  for (const [code, width] of Object.entries(advances).map(
    ([code, width]) => [Number(code), width] as const
  )) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === code && last[2] === width) last[1]++;
    else runs.push([code, 1, width]);
  }
  return runs
    .map(([first, length, width], i) => {
      const [before, many] = runs[i - 1] ?? [0, 0];
      const gap = first - before - many;
      return `${gap === 0 ? "" : `${gap}:`}${width}${length === 1 ? "" : `*${length}`}`;
    })
    .join(" ");
}

/** The text of `advances.generated.ts`. */
export async function advancesModule(): Promise<string> {
  return [
    "// Made by makeAdvances.ts out of the bundled font files; do not edit.",
    "/** Runs of code points of one advance width: how far after the one before (0:), its width in thousandths of the size, how many (*1). */",
    "export const advances = {",
    `  400: "${packed(await advancesOf(400))}",`,
    `  600: "${packed(await advancesOf(600))}"`,
    "} as const;",
    ""
  ].join("\n");
}

if (import.meta.main)
  await writeFile(new URL("./advances.generated.ts", import.meta.url), await advancesModule());
