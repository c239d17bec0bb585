import type {UnitCode} from "../../src/claims/index.ts";

export const notCounted = (row: string, unit: UnitCode): string =>
  `unit-grid: "${row}" is in ${unit}, which is measured and not counted: take bar`;

export const notWhole = (row: string, value: number, per: number): string =>
  `unit-grid: "${row}" is ${value}, which is no whole number of cells of ${per}: ${per === 1 ? "take bar, which draws parts" : "choose a smaller per, or take bar"}`;

export const belowZero = (row: string, value: number): string =>
  `unit-grid: "${row}" is ${value}: nothing can be counted below zero`;

export const badPer = (per: number): string =>
  `unit-grid: per is ${per}: how many things a cell stands for, a whole number from 1 up`;

export const tooMany = (row: string, cells: number, most: number): string =>
  `unit-grid: "${row}" would take ${cells} cells, more than ${most}: choose a larger per, draw rows of one size, or take log-ladder`;
