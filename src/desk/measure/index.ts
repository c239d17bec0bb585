export type {CheckRow} from "./checkRow.ts";
export type {MeasuringLine} from "./ground.ts";
export {type MeasureFile, measureFiles} from "./measureFiles.ts";
export {type Measures, measurePackage} from "./measurePackage.ts";
export type {ReferenceRow} from "./measureReferences.ts";
export {readLines} from "./readLines.ts";
export type {Verdict} from "./verdictOf.ts";
export {writeMeasures} from "./writeMeasures.ts";
