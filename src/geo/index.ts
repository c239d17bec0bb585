export {bordersNote} from "./bordersNote.ts";
export {type Box, boxAround, boxesAlong, overlaps} from "./box.ts";
export {type BoxGrid, boxGrid} from "./boxGrid.ts";
export {countryNames, type NameRoom, type PlacedName} from "./countryNames.ts";
export {distanceToLine, type Nearest} from "./distanceToLine.ts";
export {type DrawnCountry, drawnCountries, isInside} from "./drawnCountry.ts";
export {geodesic} from "./geodesic.ts";
export {geodesicLine} from "./geodesicLine.ts";
export {geodesicRing, pointTowards} from "./geodesicRing.ts";
export {type Line, lineLength, readLine} from "./line.ts";
export {type MapFrame, type MapFrameOptions, mapFrame} from "./mapFrame.ts";
export {pathOf} from "./pathOf.ts";
export {
  type LabelledDot,
  type LabelRoom,
  leaderEnd,
  type PlacedLabel,
  placeLabels
} from "./placeLabels.ts";
export type {Point} from "./point.ts";
export {bordersOf, type Country, countriesOf, countryAt, landOf, type Region, readRegion} from "./region.ts";
export {type ScaleBar, scaleBar} from "./scaleBar.ts";
export {seas} from "./seas.ts";
