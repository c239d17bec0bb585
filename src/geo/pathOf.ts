import {type GeoPermissibleObjects, geoPath} from "d3-geo";
import type {MapFrame} from "./mapFrame.ts";
import {thinned} from "./thinned.ts";

/**
 * Lines and areas as SVG path data, short: steps of a tenth of a pixel from point to point, none shorter than a pixel.
 * A quarter of what absolute coordinates take.
 */
export function pathOf(shape: GeoPermissibleObjects, {projection}: Pick<MapFrame, "projection">): string {
  let data = "";
  let [x0, y0] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const step = (command: string, x: number, y: number) => {
    const [dx, dy] = [Math.round(x * 10) - x0, Math.round(y * 10) - y0];
    x0 += dx;
    y0 += dy;
    if (command === "m") start = [x0, y0];
    data += `${command}${tenths(dx)}${dy < 0 ? "" : " "}${tenths(dy)}`;
  };
  const path = geoPath(thinned(projection, 1), {
    moveTo: (x, y) => step("m", x, y),
    lineTo: (x, y) => step("l", x, y),
    closePath() {
      data += "z";
      // A closed line's pen is back where it began.
      [x0, y0] = start;
    },
    beginPath() {},
    arc() {}
  });
  path(shape);
  return data;
}

function tenths(count: number): string {
  return String(count / 10).replace(/^(-?)0\./u, "$1.");
}
