import type {FiguresOf} from "../publish/index.ts";
import {drawImages} from "./image/drawImages.ts";

/** Draws what the build keeps of each figure beside its page: its pictures. */
export async function drawOutlets(
  figures: readonly Element[],
  of: FiguresOf
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return drawImages(figures, of, "light");
}
