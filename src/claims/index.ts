export {type Bounds, boundsOf} from "./boundsOf.ts";
export type {Row} from "./cells.ts";
export {checkClaim, type Known} from "./checkClaim.ts";
export {type ClaimProblem, checkQuantity, type StatedQuantity} from "./checkQuantity.ts";
export type {Claim, Topic, Value} from "./claim.ts";
export {type ClaimColumn, claimColumns} from "./claimColumns.ts";
export type {Outcome} from "./combine.ts";
export {type Comparison, compareClaims} from "./compareClaims.ts";
export {type Computation, type ComputationInput, compute} from "./compute.ts";
export {convert, sameDimension} from "./convert.ts";
export {type DateBounds, dateBounds} from "./dateBounds.ts";
export {dateWords} from "./dateWords.ts";
export {difference} from "./difference.ts";
export type {DisplayOptions} from "./display.ts";
export {editDistance} from "./editDistance.ts";
export {formatNumber} from "./formatNumber.ts";
export {type Hedge, hedges} from "./hedge.ts";
export {isClaim} from "./isClaim.ts";
export {mergeProvenance} from "./mergeProvenance.ts";
export type {Place} from "./place.ts";
export type {Provenance} from "./provenance.ts";
export {provenanceOf, withProvenance} from "./provenanceOf.ts";
export type {Derivation, DerivationInput, Quantity} from "./quantity.ts";
export {quantityOf} from "./quantityOf.ts";
export {ratio} from "./ratio.ts";
export {type DatePoint, type DateReading, readDate} from "./readDate.ts";
export {type FigureReading, readFigure, readFigures} from "./readFigure.ts";
export {rounded} from "./round.ts";
export type {Source} from "./source.ts";
export {type Speaker, type SpeakerKind, speakerKinds} from "./speaker.ts";
export {spoken} from "./spoken.ts";
export {stepOf} from "./stepOf.ts";
export {sum} from "./sum.ts";
export {symbols} from "./symbols.ts";
export type {Term} from "./term.ts";
export {toClaim} from "./toClaim.ts";
export {toPlace} from "./toPlace.ts";
export {toSource} from "./toSource.ts";
export {toSpeaker} from "./toSpeaker.ts";
export {
  type Dimension,
  isCounted,
  isMoney,
  isUnitCode,
  type Unit,
  type UnitCode,
  unitCodes,
  unitOf,
  units
} from "./unit.ts";
export {words} from "./words.ts";
