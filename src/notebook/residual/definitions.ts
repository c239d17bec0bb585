import {builtinLibraries, builtinModules} from "../bundled.ts";
import {member} from "../member.ts";
import {builtinsFolder} from "../storyModule.ts";
import {addedMethods, libraryMembers} from "./libraryMembers.ts";
import type {ModuleNames} from "./moduleNames.ts";
import type {ShippedCell} from "./shippedCell.ts";
import type {Supplies} from "./supplies.ts";

/**
 * The names that shipped cells take and none of them makes, as properties of an object literal: `name: page => value`.
 * `isWritten` tells whether their Markdown was read at build; data are properties of `$data.values`.
 */
export function definitions(
  shipped: readonly ShippedCell[],
  builtins: readonly string[],
  {data, imports}: Supplies,
  isWritten: boolean,
  modules: ModuleNames
): string[] {
  const references = shipped.flatMap(each => each.references);
  const bodies = shipped.map(({cell}) => cell.body);
  /** Of a library that cells take parts of by name, those parts. */
  const libraryAs = (name: string, specifier: string) => {
    const members = libraryMembers(name, references);
    const module = modules.name(specifier);
    if (!members) return module;
    const parts = new Set([...members, ...addedMethods(specifier, bodies)]);
    return `({${[...parts].map(part => `${part}: ${module}.${part}`).join(", ")}})`;
  };
  const builtin = (name: string) => {
    const library = builtinLibraries.get(name);
    if (library) return `() => ${libraryAs(name, library)}`;
    const file = name === "md" && isWritten ? "writtenMd.ts" : builtinModules.get(name);
    return `${modules.name(`${builtinsFolder}/${file}`)}.${name}`;
  };
  return [
    ...builtins.map(name => `${name}: ${builtin(name)}`),
    ...[...data.keys()].map(name => `${name}: () => $data.values${member(name)}`),
    ...[...imports].map(([name, {specifier, name: exported}]) =>
      exported === null
        ? `${name}: () => ${libraryAs(name, specifier)}`
        : `${name}: () => ${modules.name(specifier)}${member(exported)}`
    )
  ];
}
