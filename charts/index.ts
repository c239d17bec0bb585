export {bar} from "./bar.ts";
export {type ClaimLadderOptions, claimLadder} from "./claim-ladder.ts";
export {type DistanceStripOptions, distanceStrip} from "./distance-strip.ts";
export {dotMap} from "./dot-map.ts";
export {dotRange} from "./dot-range.ts";
export {timeline} from "./timeline.ts";
