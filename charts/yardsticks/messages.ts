import type {UnitCode} from "../../src/claims/index.ts";

export const notAYardstick = (chart: string, label: string, unit: UnitCode, dimension: string): string =>
  `${chart}: "${label}" is in ${unit}, which is no ${dimension}: leave it out, or hold something else against it`;

export const ownNotPositive = (chart: string, label: string, value: number | null): string =>
  `${chart}: "${label}" is ${value}: what a claim is held against must be a number above zero`;

export const otherDimension = (chart: string, id: string, unit: UnitCode, dimension: string): string =>
  `claim "${id}" is in ${unit}, which is no ${dimension}: ${chart} takes that only`;

export const belowZero = (chart: string, id: string, value: number): string =>
  `claim "${id}" has the number ${value}: ${chart} cannot draw what is below zero`;

export const oneClaimOnly = (chart: string, ids: readonly string[]): string =>
  `${chart} lays out one claim and has ${ids.length} ("${ids.slice(0, 3).join('", "')}"${ids.length > 3 ? ", …" : ""}): pass the one that the story is about`;
