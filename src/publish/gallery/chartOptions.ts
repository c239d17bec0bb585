import {readFileSync} from "node:fs";
import {dirname, resolve} from "node:path";
import {type SourceNode, type TypeScript, typescript} from "../../notebook/index.ts";
import {type ChartOption, unlessTold} from "./chartOption.ts";

/** The options of the chart that a file defines, with their types and docstrings, its own first. None where it names no type. */
export function chartOptions(file: string): ChartOption[] {
  const source = read(file);
  const named = optionsType(source);
  const all = named ? optionsOf(named, source) : [];
  return [...new Map(all.toReversed().map(option => [option.name, option])).values()].toReversed();
}

interface SourceText {
  readonly file: string;
  readonly ts: TypeScript;
  readonly statements: readonly SourceNode[];
}

function read(file: string): SourceText {
  const ts = typescript();
  const {statements} = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.SyntaxKind["ESNext"] ?? 99,
    true
  );
  return {file, ts, statements};
}

/** The second type of `defineChart<Row, Options>(…)`. */
function optionsType({ts, statements}: SourceText): SourceNode | null {
  let found: SourceNode | null = null;
  const visit = (node: SourceNode): void => {
    if (node.expression?.getText() === "defineChart") found = node.typeArguments?.[1] ?? null;
    if (!found) ts.forEachChild(node, visit);
  };
  for (const statement of statements) visit(statement);
  return found;
}

/** The members of a type: of a literal, of what it names, of what it takes over with `extends`, `&`, `Pick` and `Omit`. */
function optionsOf(type: SourceNode, source: SourceText): ChartOption[] {
  if (type.members) return type.members.flatMap(member => optionOf(member, source));
  if (type.types) return type.types.flatMap(part => optionsOf(part, source));
  const name = (type.typeName ?? type.expression)?.getText();
  const [of, keys] = type.typeArguments ?? [];
  if ((name === "Pick" || name === "Omit") && of && keys) {
    const listed = new Set(keys.getText().match(/[\w$]+/gu));
    return optionsOf(of, source).filter(option => listed.has(option.name) === (name === "Pick"));
  }
  const declared = name ? declarationOf(name, source) : null;
  if (!declared) return [];
  const {node, source: where} = declared;
  if (!node.members) return node.type ? optionsOf(node.type, where) : [];
  const own = node.members.flatMap(member => optionOf(member, where));
  const inherited = (node.heritageClauses ?? []).flatMap(({types}) =>
    types.flatMap(each => optionsOf(each, where))
  );
  return [...own, ...inherited];
}

/** Where a type is declared: in the file itself, or in the one that it is imported from. */
function declarationOf(name: string, source: SourceText): {node: SourceNode; source: SourceText} | null {
  const {ts, file, statements} = source;
  const isType = ({kind}: SourceNode) =>
    kind === ts.SyntaxKind["InterfaceDeclaration"] || kind === ts.SyntaxKind["TypeAliasDeclaration"];
  const here = statements.find(each => isType(each) && each.name?.text === name);
  if (here) return {node: here, source};
  const imported = statements.find(
    each => each.importClause && new RegExp(`[{,\\s]${name}[},\\s]`, "u").test(each.importClause.getText())
  );
  const from = imported?.moduleSpecifier?.text;
  return from?.startsWith(".") ? declarationOf(name, read(resolve(dirname(file), from))) : null;
}

function optionOf({name, type, questionToken, jsDoc}: SourceNode, {ts}: SourceText): ChartOption[] {
  if (!name) return [];
  const meaning = (ts.getTextOfJSDocComment(jsDoc?.at(-1)?.comment) ?? "").replaceAll(/\s+/gu, " ");
  return [
    {
      name: name.getText(),
      type: (type?.getText() ?? "unknown").replaceAll(/\s+/gu, " "),
      isNeeded: !questionToken,
      meaning,
      unlessTold: unlessTold(meaning)
    }
  ];
}
