import type {CellError} from "../notebook/runtime/index.ts";

/**
 * The cells that failed over what the build's DOM lacks, which it answers with null (a canvas's context), and those that
 * pass on their error. In a reader's browser they run.
 */
export function excusedCells(errors: readonly CellError[], refused: readonly string[]): ReadonlySet<number> {
  if (refused.length === 0) return new Set();
  const own = errors.filter(({error, from}) => from === null && isAboutNull(error)).map(({cell}) => cell);
  const passedOn = errors.filter(({from}) => from !== null && own.includes(from)).map(({cell}) => cell);
  return new Set([...own, ...passedOn]);
}

function isAboutNull(error: unknown): boolean {
  return error instanceof TypeError && /\bnull\b/.test(error.message);
}
