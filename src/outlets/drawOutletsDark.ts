import type {FiguresOf} from "../publish/index.ts";
import {drawImages} from "./image/drawImages.ts";

/** Draws the pictures of figures in the dark theme. */
export async function drawOutlets(
  figures: readonly Element[],
  of: FiguresOf
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return drawImages(figures, of, "dark");
}
