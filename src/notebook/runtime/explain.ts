import {RuntimeError} from "@observablehq/runtime";
import {type CellError, cellError} from "./cellError.ts";
import {errorText} from "./errorText.ts";
import {builtinFailed, failed, inputFailed, notDefined} from "./messages.ts";
import type {StoryCell} from "./storyCell.ts";

/** Why a cell was rejected: by its own fault, or because a name that it needs has no value. */
export function explain(
  cell: StoryCell,
  error: unknown,
  definerOf: (name: string) => {readonly cell: StoryCell; readonly error: CellError | null} | undefined
): CellError {
  const message = errorText(error);
  const input = error instanceof RuntimeError ? error.input : null;
  const source = input ? definerOf(input) : undefined;
  if (!input || source?.cell === cell || input === `cell ${cell.id}`) {
    return cellError(cell, failed(message), null, error);
  }
  if (source) {
    const from = source.error?.from ?? source.cell.id;
    return cellError(cell, inputFailed(input, source.cell.id, message), from, error);
  }
  const absent = message === `${input} is not defined`;
  return cellError(cell, absent ? notDefined(input) : builtinFailed(input, message), null, error);
}
