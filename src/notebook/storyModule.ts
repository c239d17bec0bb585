import {builtinModules} from "./bundled.ts";
import type {CellProblem} from "./cellProblem.ts";
import type {CompiledCell} from "./compiledCell.ts";
import {hashOf} from "./hashOf.ts";
import {member} from "./member.ts";
import {namesOf} from "./runtime/namesOf.ts";

export interface StoryModuleOptions {
  /** The path by which messages name the notebook. */
  readonly notebookFile: string;
  /** Where the built-ins' modules are, as a bundler finds it: the folder `runtime/builtins`. */
  readonly builtinsModule?: string;
  /** A cell with an error shows it in its place; the others run. For authors: a build stops before. */
  readonly problems?: readonly CellProblem[];
}

/** Where the built-ins' modules are. */
export const builtinsFolder = `${import.meta.dirname}/runtime/builtins`;

/**
 * The source of a story's ES module, to stand in the notebook's folder: `cells`, the `builtins` that they
 * use, and the names of their `files`. Import declarations become static imports, so that a bundler leaves
 * out what no cell uses, and a hot reload sees which cells' imports changed.
 */
export function storyModule(cells: readonly CompiledCell[], options: StoryModuleOptions): string {
  const {notebookFile, builtinsModule = builtinsFolder, problems = []} = options;
  const errors = new Map(
    problems.filter(({severity}) => severity === "error").map(each => [each.cell, each])
  );
  const sound = cells.filter(({id}) => !errors.has(id));
  const specifiers = [...new Set(sound.flatMap(cell => cell.staticImports.map(({specifier}) => specifier)))];
  const builtins = builtinsOf(sound);
  const modules = [...new Set(builtins.map(moduleOf))];
  const defined = new Set(sound.flatMap(namesOf));
  const texts = [
    ...sound.map(cell => ({line: cell.line, text: cellText(cell, specifiers)})),
    ...[...errors.values()].map(problem => {
      const names = namesOf(cells.find(({id}) => id === problem.cell) ?? noNames);
      const outputs = names.filter(name => !defined.has(name));
      return {line: problem.line, text: brokenCellText(problem, outputs)};
    })
  ];
  const inOrder = texts.sort((a, b) => a.line - b.line).map(({text}) => text);
  return [
    ...specifiers.map((specifier, i) => `import * as $${i} from ${JSON.stringify(specifier)};`),
    ...modules.map(
      (file, i) => `import * as $builtin${i} from ${JSON.stringify(`${builtinsModule}/${file}`)};`
    ),
    ...(specifiers.length ? [named] : []),
    `const file = ${JSON.stringify(notebookFile)};`,
    `export const cells = [\n${inOrder.join(",\n")}\n];`,
    `export const builtins = {${builtins.map(name => `${name}: $builtin${modules.indexOf(moduleOf(name))}.${name}`).join(", ")}};`,
    `export const files = ${JSON.stringify([...new Set(sound.flatMap(({files}) => files))])};`,
    ""
  ].join("\n");
}

/** The built-in names that cells use and do not define themselves. */
export function builtinsOf(cells: readonly CompiledCell[]): string[] {
  const defined = new Set(cells.flatMap(namesOf));
  const used = new Set(cells.flatMap(({inputs}) => inputs));
  return [...used].filter(name => builtinModules.has(name) && !defined.has(name)).sort();
}

/** A bundler cannot be asked whether a module has an export without keeping all of the module. */
const named =
  "const $named = (module, exports) => { for (const name in exports) if (exports[name] === undefined) " +
  'throw new SyntaxError(`"$' +
  '{module}" has no export "$' +
  '{name}"`); return exports; };';

const noNames = {outputs: [], output: null, autoview: false, automutable: false};

function moduleOf(builtin: string): string {
  return builtinModules.get(builtin) ?? "";
}

function cellText(cell: CompiledCell, specifiers: readonly string[]): string {
  const {id, mode, line, inputs, outputs, output, autodisplay, autoview, automutable, staticImports} = cell;
  const uses = staticImports.flatMap(({specifier, names}) => {
    const module = `$${specifiers.indexOf(specifier)}`;
    return names?.map(name => `${module}${member(name)}`) ?? [module];
  });
  const name = namesOf(cell).at(-1) ?? null;
  const displays = mode === "js" || mode === "ts";
  const facts = {name, inputs, outputs, output, autodisplay, autoview, automutable, displays};
  const hash = hashOf(JSON.stringify([facts, cell.body]));
  return `{file, ${properties({id, line, hash, ...facts})}, uses: [${uses}], body: ${withStaticImports(cell, specifiers)}}`;
}

/** A cell that can only say what is wrong with it, so that its dependants say so too. */
function brokenCellText({cell: id, line, message}: CellProblem, outputs: readonly string[]): string {
  const facts = {
    ...noNames,
    name: outputs.at(-1) ?? null,
    inputs: [],
    outputs,
    autodisplay: false,
    displays: false
  };
  const hash = hashOf(JSON.stringify([outputs, message]));
  const body = `() => { throw new SyntaxError(${JSON.stringify(message)}); }`;
  return `{file, ${properties({id, line, hash, ...facts})}, uses: [], body: ${body}}`;
}

function properties(values: object): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(", ");
}

function withStaticImports({body, staticImports}: CompiledCell, specifiers: readonly string[]): string {
  return staticImports.reduceRight((text, {specifier, names, start, end}) => {
    const module = `$${specifiers.indexOf(specifier)}`;
    const exports = names?.map(name => `${JSON.stringify(name)}: ${module}${member(name)}`);
    const value = exports ? `$named(${JSON.stringify(specifier)}, {${exports.join(", ")}})` : module;
    return text.slice(0, start) + value + text.slice(end);
  }, body);
}
