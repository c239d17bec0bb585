import {type SourceNode, typescript} from "../../notebook/index.ts";

/** An example file as a cell of a notebook: the same imports, rows and options, drawn as a figure. */
export function exampleCode(source: string, name: string): string {
  const ts = typescript();
  const {statements} = ts.createSourceFile(`${name}.example.ts`, source, ts.SyntaxKind["ESNext"] ?? 99, true);
  const isImport = (node: SourceNode) => node.moduleSpecifier !== undefined;
  const isExample = (node: SourceNode) => /^export const example\b/u.test(node.getText());
  const properties = new Map(
    statements
      .find(isExample)
      ?.declarationList?.declarations[0]?.initializer?.properties?.map(each => [each.name?.getText(), each])
  );
  const value = (key: string) => properties.get(key)?.initializer?.getText() ?? key;
  const said = ["title", "takeaway", "note"].flatMap(key => properties.get(key)?.getText() ?? []);
  const between = statements.filter(node => !isImport(node) && !isExample(node)).map(node => node.getText());
  const options = value("options");
  const call = options === "{}" ? [value("rows")] : [value("rows"), options];
  return [
    statements.filter(isImport).map(importInNotebook).join("\n"),
    ...(between.length ? [between.join("\n")] : []),
    [
      "display(await figure(",
      `  ${value("module")}(`,
      call.map(text => `    ${shifted(text)}`).join(",\n"),
      "  ),",
      "  {",
      [`id: ${JSON.stringify(name)}`, ...said].map(text => `    ${shifted(text)}`).join(",\n"),
      "  }",
      "));"
    ].join("\n")
  ].join("\n\n");
}

/** What is two spaces in within an example is four spaces in within a call. */
const shifted = (text: string): string => text.replaceAll("\n", "\n  ");

/** Seen from a notebook beside `charts/`; what is Nutgraf's own has its name. */
function importInNotebook(node: SourceNode): string {
  return node
    .getText()
    .replace(/(["'])\.\/([\w-]+)\.ts\1/u, '"../charts/$2.ts"')
    .replace(/(["'])(?:\.\.\/)+src\/[^"']+\1/u, '"nutgraf"');
}
