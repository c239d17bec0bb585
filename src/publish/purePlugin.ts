import type {Plugin} from "vite";

/**
 * Libraries whose modules do nothing but define what they export, each in one file, which a bundler therefore cannot take
 * apart by files: it keeps what a call at the top gives, unless it is told that the call has no effect.
 */
const libraries =
  /\/node_modules\/(?:d3-(?:array|color|format|geo|hierarchy|interpolate|path|scale|shape|time|time-format)|htl|@observablehq\/inputs)\/.*\.m?js$/;

const topLevelCall = /^((?:export )?(?:var|let|const) [\w$]+ = )(?=(?:new )?[\w$.]+\()/gm;

/** A property read could run a getter. */
const topLevelRead = /^((?:export )?(?:var|let|const) [\w$]+ = )([\w$]+(?:\([\w$]*\))?\.[\w$]+);$/gm;

/** Marks calls and reads at the top of such libraries as free of effects, so that readers get no part of them that is not used. */
export function purePlugin(): Plugin {
  return {
    name: "nutgraf:pure",
    apply: "build",
    transform: {
      filter: {id: libraries},
      handler: code => ({
        code: code
          .replace(topLevelRead, "$1/* @__PURE__ */ (() => $2)();")
          .replace(topLevelCall, "$1/* @__PURE__ */ "),
        map: null
      })
    }
  };
}
