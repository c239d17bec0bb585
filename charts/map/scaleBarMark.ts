import {type Frame, label, readerUnits, svg, textSize} from "../../src/figure/index.ts";
import {type Box, type MapFrame, scaleBar} from "../../src/geo/index.ts";

const margin = 10;

/** Where `scaleBarMark` draws, for labels to keep clear of. */
export function scaleBarBox({width, height}: MapFrame): Box {
  return {x: 0, y: height - margin - 24, width: longest(width) + 2 * margin, height: margin + 24};
}

/** A scale bar at the lower left in each of the reader's units, of which the style sheet shows one. */
export function scaleBarMark({document, ink, locale}: Frame, map: MapFrame): SVGGElement {
  const y = map.height - margin;
  const bars = readerUnits.map(unit => {
    const {length, width} = scaleBar(map, unit, longest(map.width));
    return svg(
      document,
      "g",
      {class: `in-${unit}`},
      svg(document, "path", {
        d: `M${margin},${y - 5}v5h${Math.round(width * 10) / 10}v-5`,
        fill: "none",
        stroke: ink.text
      }),
      label(document, `${new Intl.NumberFormat(locale).format(length)} ${unit}`, {
        x: margin + 2,
        y: y - 8,
        size: textSize.small,
        halo: true
      })
    );
  });
  return svg(document, "g", {class: "scale-bar", "aria-hidden": "true"}, ...bars);
}

function longest(width: number): number {
  return Math.min(160, 0.32 * width);
}
