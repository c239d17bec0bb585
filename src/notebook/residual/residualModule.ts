import {uneval} from "devalue";
import type {CompiledCell} from "../compiledCell.ts";
import {member} from "../member.ts";
import {namesOf} from "../runtime/namesOf.ts";
import type {SiteTables} from "../runtime/readerPage.ts";
import {builtinsOf} from "../storyModule.ts";
import {dataSource} from "./dataSource.ts";
import {definitions} from "./definitions.ts";
import {markdownEdits} from "./markdownEdits.ts";
import {type ModuleNames, moduleNames} from "./moduleNames.ts";
import {reachedTables} from "./reachedTables.ts";
import {type ShippedCell, shippedCell} from "./shippedCell.ts";
import {type Supplies, supplies, type Weigh} from "./supplies.ts";
import {edited, type TextEdit} from "./textEdit.ts";

export interface ResidualModuleOptions {
  /** The path by which messages name the notebook. */
  readonly notebookFile: string;
  readonly live: ReadonlySet<number>;
  /** The values of the names that cells declare, as they were at build. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The site's tables, as the cells had them at build; null where none asked for them. */
  readonly tables: SiteTables | null;
  readonly weigh: Weigh;
  /** Where the story's attachments are, from its page on. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The modules that it imports, as a bundler finds them: what takes over, and all of the site's tables. */
  readonly takeOverModule: string;
  readonly packageModule: string;
}

/** Built-ins that ask for the site's tables. */
const ofTables: ReadonlySet<string> = new Set([
  "cite",
  "claim",
  "figure",
  "measured",
  "noticeAndWonder",
  "quiz",
  "reference",
  "table",
  "timer",
  "youDraw"
]);

/**
 * The source of the module by which a story comes to life in a reader's browser, to stand in the notebook's folder: its
 * live cells, what they need, and no more. It exports `takeOver`. Null where no cell is live.
 */
export function residualModule(
  cells: readonly CompiledCell[],
  options: ResidualModuleOptions
): string | null {
  const {live, values} = options;
  if (!cells.some(({id}) => live.has(id))) return null;
  const supplied = supplies(cells, live, values, options.weigh);
  const shipped = shippedCells(cells, live, supplied);
  const modules = moduleNames();
  const defined = new Set([...shipped.flatMap(({cell}) => namesOf(cell)), ...suppliedNames(supplied)]);
  const builtinNames = builtinsOf(shipped.map(({cell}) => cell)).filter(name => !defined.has(name));
  const isBuiltin = new Set(builtinNames);
  const edits = isBuiltin.has("md") ? allMarkdownEdits(shipped) : null;
  const asked = builtinNames.filter(name => ofTables.has(name));
  const references = shipped.flatMap(each => each.references).filter(({name}) => isBuiltin.has(name));
  const near =
    asked.length > 0 && options.tables
      ? reachedTables(options.tables, shipped, references, supplied, values)
      : null;
  const builtins = definitions(shipped, builtinNames, supplied, edits !== null, modules);
  const texts = shipped.map(each => cellText(each, live.has(each.cell.id), edits?.get(each) ?? [], modules));
  const all = `() => import(${JSON.stringify(options.packageModule)})`;
  return [
    `import {takeOver as $takeOver} from ${JSON.stringify(options.takeOverModule)};`,
    ...modules.imports(),
    `const file = ${JSON.stringify(options.notebookFile)};`,
    `const $data = ${dataSource({values: Object.fromEntries(supplied.data), near})};`,
    `const cells = [\n${texts.join(",\n")}\n];`,
    `const builtins = {${builtins.join(", ")}};`,
    `const addresses = ${uneval(addressesOf(shipped, options.addresses))};`,
    `const tables = ${asked.length > 0 ? `{near: $data.near, all: ${all}, asked: ${uneval(asked)}}` : "null"};`,
    "export const takeOver = () => $takeOver(document, {cells, builtins, addresses, tables});",
    ""
  ].join("\n");
}

function shippedCells(
  cells: readonly CompiledCell[],
  live: ReadonlySet<number>,
  {code}: Supplies
): ShippedCell[] {
  const run = cells.filter(cell => live.has(cell.id) || code.has(cell));
  const wanted = new Set(run.flatMap(({inputs}) => inputs));
  return run.map(cell => shippedCell(cell, code.get(cell) ?? wanted));
}

const suppliedNames = ({data, imports}: Supplies) => [...data.keys(), ...imports.keys()];

/** Null where Markdown has to be read in the browser. */
function allMarkdownEdits(shipped: readonly ShippedCell[]): Map<ShippedCell, readonly TextEdit[]> | null {
  const edits = new Map<ShippedCell, readonly TextEdit[]>();
  for (const each of shipped) {
    const own = markdownEdits(each.references);
    if (own === null) return null;
    edits.set(each, own);
  }
  return edits;
}

function cellText(
  {cell, outputs, staticImports}: ShippedCell,
  shown: boolean,
  edits: readonly TextEdit[],
  modules: ModuleNames
): string {
  const {id, mode, line, inputs, output, autodisplay, autoview, automutable, body} = cell;
  const name = namesOf(cell).at(-1) ?? null;
  const displays = mode === "js" || mode === "ts";
  const facts = {id, line, hash: "", name, inputs, outputs, output, autodisplay, autoview, automutable};
  const imported = staticImports.map(({specifier, names, start, end}) => {
    // A live cell may import a module for what it does: one that only gives values, a bundler leaves out.
    if (shown) modules.name(specifier);
    const exports = names?.map(each => `${JSON.stringify(each)}: ${modules.name(specifier)}${member(each)}`);
    return {start, end, text: exports ? `{${exports.join(", ")}}` : modules.name(specifier)};
  });
  const text = edited(body, [...imported, ...edits]);
  return `{file, ...${uneval({...facts, displays, shown, uses: []})}, body: ${text}}`;
}

function addressesOf(shipped: readonly ShippedCell[], addresses: Readonly<Record<string, string>>) {
  const files = new Set(shipped.flatMap(({cell}) => cell.files));
  return Object.fromEntries(Object.entries(addresses).filter(([name]) => files.has(name)));
}
