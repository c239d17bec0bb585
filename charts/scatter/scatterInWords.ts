import {standing} from "../../src/figure/index.ts";
import type {Spot} from "./spotRows.ts";

/** So many rows are all said; of more only the extremes are. */
const saidInFull = 6;

/** How many rows, what they measure, and the least and the most both ways. */
export function scatterInWords(spots: readonly Spot[], [x, y]: readonly [string, string]): string {
  const series = [...new Set(spots.map(spot => spot.series))].filter(Boolean);
  const head = `Scatter plot, ${spots.length} ${spots.length === 1 ? "row" : "rows"}${series.length > 1 ? ` of ${series.length} series` : ""}: ${x} across, ${y} up.`;
  if (spots.length <= saidInFull) return [head, ...spots.map(({name}) => `${name}.`)].join(" ");
  return [head, ends(spots, "x", x), ends(spots, "y", y)].filter(Boolean).join(" ");
}

function ends(spots: readonly Spot[], side: "x" | "y", title: string): string {
  const ranked = spots
    .flatMap(spot => {
      const at = spot[side] && standing(spot[side]);
      return at === null ? [] : [{spot, at}];
    })
    .sort((a, b) => a.at - b.at);
  const [least, most] = [ranked[0]?.spot, ranked.at(-1)?.spot];
  const missing = spots.length - ranked.length;
  const figure = ({figures}: Spot) => figures[side === "x" ? 0 : 1];
  if (!least || !most) return `${title}: no values.`;
  const without = missing ? `; ${missing} without a value` : "";
  return `${title}: from ${figure(least)} (${least.label}) to ${figure(most)} (${most.label})${without}.`;
}
