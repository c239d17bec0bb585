import {createRequire} from "node:module";

/** A node of TypeScript's syntax tree, as far as anything here looks into one. */
export interface SourceNode {
  readonly kind: number;
  readonly text?: string;
  readonly name?: SourceNode;
  readonly type?: SourceNode;
  readonly expression?: SourceNode;
  readonly initializer?: SourceNode;
  readonly questionToken?: SourceNode;
  readonly moduleSpecifier?: SourceNode;
  readonly importClause?: SourceNode;
  readonly declarationList?: {readonly declarations: readonly SourceNode[]};
  readonly statements?: readonly SourceNode[];
  readonly members?: readonly SourceNode[];
  readonly properties?: readonly SourceNode[];
  readonly types?: readonly SourceNode[];
  readonly typeName?: SourceNode;
  readonly typeArguments?: readonly SourceNode[];
  readonly heritageClauses?: readonly {readonly types: readonly SourceNode[]}[];
  readonly jsDoc?: readonly {readonly comment?: unknown}[];
  /** Where its text begins, after comments. */
  getStart(): number;
  getText(): string;
}

/** The part of TypeScript's interface that is called here. */
export interface TypeScript {
  readonly SyntaxKind: Readonly<Record<string, number>>;
  createSourceFile(
    file: string,
    source: string,
    target: number,
    setParentNodes: boolean
  ): SourceNode & {readonly statements: readonly SourceNode[]};
  forEachChild(node: SourceNode, visit: (child: SourceNode) => unknown): unknown;
  getTextOfJSDocComment(comment: unknown): string | undefined;
  transpileModule(
    source: string,
    options: {
      reportDiagnostics: boolean;
      fileName: string;
      compilerOptions: Readonly<Record<string, unknown>>;
    }
  ): {diagnostics?: readonly {readonly start?: number}[]; sourceMapText?: string};
}

/** The compiler that Notebook Kit brings: our own, newer one has no interface yet. Loaded when it is first asked for. */
export function typescript(): TypeScript {
  return createRequire(import.meta.resolve("@observablehq/notebook-kit"))("typescript");
}
