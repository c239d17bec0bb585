import type {MapFrame} from "./mapFrame.ts";
import {noScale} from "./messages.ts";

export interface ScaleBar {
  /** A round number of the unit: 1, 2 or 5 times a power of ten. */
  readonly length: number;
  readonly unit: "km" | "mi";
  /** In pixels, true at the centre of the map. */
  readonly width: number;
}

const metres = {km: 1000, mi: 1609.344};

/** The longest round length that is no wider than `most` pixels at the map's centre. Throws where that is no width. */
export function scaleBar({scale}: Pick<MapFrame, "scale">, unit: ScaleBar["unit"], most: number): ScaleBar {
  if (!(most > 0 && scale > 0)) throw new Error(noScale(most));
  const perUnit = metres[unit] * scale;
  const longest = most / perUnit;
  const power = 10 ** Math.floor(Math.log10(longest));
  const length = (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1) * power;
  return {length, unit, width: length * perUnit};
}
