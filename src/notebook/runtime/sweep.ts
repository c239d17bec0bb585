import type {Module, Runtime} from "@observablehq/runtime";

/** The runtime keeps a variable for every name that was ever asked for; this lets go of those that nobody asks for now. */
export function sweep(runtime: Runtime, main: Module): void {
  const implicit = 2;
  for (const variable of [...runtime._variables]) {
    const {_name: name, _type: type, _outputs: outputs} = variable;
    if (name === null || type !== implicit || outputs.size > 0) continue;
    if (main._scope.get(name) === variable) variable.delete();
    // One that a cell's own variable has replaced cannot be deleted by name.
    else runtime._variables.delete(variable);
  }
}
