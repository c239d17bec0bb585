const mostEntries = 50;
const mostDepth = 4;

/**
 * Any value as a reader of code would see it: nested values fold with `<details>`, which needs no script
 * and works from the keyboard. Class names are those of Notebook Kit's inspector.
 */
export function inspect(value: unknown, name: string | null, document: Document): HTMLElement {
  const root = document.createElement("div");
  root.className = "observablehq observablehq--inspect";
  if (name) root.append(span(document, "key", name), " = ");
  root.append(inspected(value, document, 0, new Set()));
  return root;
}

function inspected(value: unknown, document: Document, depth: number, above: ReadonlySet<object>): Node {
  if (typeof value !== "object" || value === null || isWhole(value)) {
    return span(document, kindOf(value), textOf(value));
  }
  const entries = entriesOf(value);
  if (above.has(value)) return span(document, "forbidden", "[circular]");
  if (entries.length === 0 || depth === mostDepth) return span(document, "object", titleOf(value));
  const details = document.createElement("details");
  details.open = depth === 0 && entries.length <= 10;
  const summary = document.createElement("summary");
  summary.append(titleOf(value));
  details.append(summary);
  for (const [key, read] of entries.slice(0, mostEntries)) {
    const field = document.createElement("div");
    field.className = "observablehq--field";
    field.append(
      span(document, "key", key),
      ": ",
      inspected(safely(read), document, depth + 1, new Set([...above, value]))
    );
    details.append(field);
  }
  if (entries.length > mostEntries) details.append(`… ${entries.length - mostEntries} more`);
  return details;
}

type Entry = [key: string, read: () => unknown];

function entriesOf(value: object): Entry[] {
  if (value instanceof Map) return [...value].map(([key, item]) => [textOf(key), () => item]);
  if (value instanceof Set) return [...value].map((item, i) => [String(i), () => item]);
  return Object.keys(value).map(key => [key, () => Reflect.get(value, key)]);
}

/** A getter may throw. */
function safely(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

function titleOf(value: object): string {
  const name = Object.getPrototypeOf(value)?.constructor?.name || "Object";
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return `${name}(${Reflect.get(value, "length")})`;
  if (value instanceof Map || value instanceof Set) return `${name}(${value.size})`;
  return Object.keys(value).length ? name : `${name} {}`;
}

function isWhole(value: object): boolean {
  return value instanceof Date || value instanceof RegExp || value instanceof Error;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return "date";
  if (value instanceof RegExp) return "regexp";
  return value instanceof Error ? "error" : typeof value;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `ƒ ${value.name || "anonymous"}()`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (Object.is(value, -0)) return "-0";
  return typeof value === "object" && value !== null && !isWhole(value) ? titleOf(value) : String(value);
}

function span(document: Document, kind: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = `observablehq--${kind}`;
  element.textContent = text;
  return element;
}
