import {readFileSync} from "node:fs";
import {noColours} from "./messages.ts";

export type PictureTheme = "light" | "dark";

/** The style sheet with the values of the variables that charts are drawn with. */
const inkFile = new URL("../publish/look/ink.css", import.meta.url);

/** The values of the variables that charts are drawn with, by name: "--ink" is "#1c1b19". */
export function inkColours(theme: PictureTheme): ReadonlyMap<string, string> {
  const colours = coloursIn(readFileSync(inkFile, "utf8"), theme);
  if (colours.size === 0) throw new Error(noColours(inkFile.pathname));
  return colours;
}

/** The variables of a style sheet's first `:root`, with the side of `light-dark(…)` that the theme takes. */
export function coloursIn(css: string, theme: PictureTheme): ReadonlyMap<string, string> {
  const root = /:root\s*\{([^}]*)\}/u.exec(css)?.[1] ?? "";
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = "", value = ""]) => {
      const [, light = value, dark = value] =
        /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/u.exec(value) ?? [];
      return [name, theme === "dark" ? dark : light];
    })
  );
}
