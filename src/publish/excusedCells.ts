import type {CellError} from "../notebook/runtime/index.ts";
import {isRefusal} from "./observe/refusals.ts";

/**
 * The cells that failed only over what the build refuses (a request) or answers with null (a canvas's context), and those
 * that pass on their error. In a reader's browser they run. `wasRefused` tells what cells asked for such a thing.
 */
export function excusedCells(
  errors: readonly CellError[],
  wasRefused: (cell: number) => boolean
): ReadonlySet<number> {
  const own = errors
    .filter(
      ({cell, error, from}) => from === null && wasRefused(cell) && (isRefusal(error) || isAboutNull(error))
    )
    .map(({cell}) => cell);
  const passedOn = errors.filter(({from}) => from !== null && own.includes(from)).map(({cell}) => cell);
  return new Set([...own, ...passedOn]);
}

function isAboutNull(error: unknown): boolean {
  return error instanceof TypeError && /\bnull\b/.test(error.message);
}
