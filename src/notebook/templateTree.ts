import {parseTemplate} from "@observablehq/notebook-kit";

/**
 * The syntax tree of a Markdown or HTML cell: an ESTree `TemplateLiteral` with offsets in the source; null where it does
 * not parse, which compiling reports.
 */
export function templateTree(source: string): unknown {
  try {
    return parseTemplate(source);
  } catch {
    return null;
  }
}
