import type {Builtin} from "../../notebook/runtime/index.ts";
import {note} from "./cellAtWork.ts";
import {calls} from "./messages.ts";
import {tell} from "./replace.ts";

const changing = ["dark", "now", "width"];

/** The built-ins, with `Generators` telling which cell asks it for what changes. */
export function watchedBuiltins(
  builtins: Readonly<Record<string, Builtin>>
): Readonly<Record<string, Builtin>> {
  const {Generators: make} = builtins;
  if (!make) return builtins;
  const watched: Builtin = page => {
    const generators = Object.assign({}, make(page));
    for (const name of changing) tell(generators, name, () => note("changes", calls(`Generators.${name}`)));
    return generators;
  };
  return {...builtins, Generators: watched};
}
