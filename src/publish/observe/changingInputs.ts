import type {StoryCell} from "../../notebook/runtime/index.ts";
import {calls, declares, reads} from "./messages.ts";

const changing: Readonly<Record<string, string>> = {
  view: calls("view"),
  Mutable: calls("Mutable"),
  now: reads("now"),
  dark: reads("dark"),
  width: reads("width")
};

/** What a cell takes in or declares that changes in readers' browsers. `defined` are the names that cells define themselves. */
export function changingInputs(
  {inputs, autoview, automutable, output}: StoryCell,
  defined: ReadonlySet<string>
): string[] {
  const name = output?.replace(/^(viewof\$|mutable )/, "");
  return [
    ...(autoview ? [declares(`viewof ${name}`)] : []),
    ...(automutable ? [declares(`mutable ${name}`)] : []),
    ...inputs.flatMap(input => (defined.has(input) ? [] : (changing[input] ?? [])))
  ];
}
