/** A string at the top level of a JSON object, and where each of its characters stands in the file. */
export interface JsonText {
  readonly key: string;
  readonly text: string;
  /** The offset in the JSON of a character of the text. */
  offsetOf(index: number): number;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
/** What makes one UTF-16 unit of the text. */
const character = /\\u[\da-f]{4}|\\.|[^\\]/gi;

/** The top-level strings of an object; none where the text is no JSON. */
export function jsonTexts(json: string): JsonText[] {
  const found: JsonText[] = [];
  let depth = 0;
  let key: string | null = null;
  let isValue = false;
  for (const {index, 0: each} of json.matchAll(token)) {
    if (each === "{" || each === "[") depth++;
    else if (each === "}" || each === "]") depth--;
    if (depth !== 1 || each === "}" || each === "]") continue;
    if (each === ":") isValue = true;
    else if (each === ",") isValue = false;
    else if (each.startsWith('"') && !isValue) key = parsed(each);
    else if (each.startsWith('"') && key !== null) found.push(textAt(key, each, index));
  }
  return found;
}

function textAt(key: string, raw: string, index: number): JsonText {
  const starts = [...raw.slice(1, -1).matchAll(character)].map(each => index + 1 + each.index);
  return {key, text: parsed(raw) ?? "", offsetOf: i => starts[i] ?? index + raw.length - 1};
}

function parsed(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
