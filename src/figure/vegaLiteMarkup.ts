/** An element of Vega's SVG: read, and changed, without a DOM, whose every step costs far more. */
export interface Shape {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (Shape | string)[];
  /** The mark that it became. */
  made?: SVGElement;
}

/**
 * The root element of Vega's SVG text, without the inline styles that a strict policy reports; null where there is none.
 * Vega escapes `<`, `>` and `"` in what it writes, so that they stand for markup alone.
 */
export function readMarkup(text: string): Shape | null {
  const top: Shape = {name: "", attributes: new Map(), children: []};
  const open = [top];
  let at = text.indexOf("<");
  while (at >= 0) {
    const end = text.indexOf(">", at);
    if (text[at + 1] === "/") open.pop();
    else {
      const shape = readTag(text.slice(at + 1, end));
      open.at(-1)?.children.push(shape);
      if (text[end - 1] !== "/") open.push(shape);
    }
    at = text.indexOf("<", end);
    if (at > end + 1) open.at(-1)?.children.push(unescaped(text.slice(end + 1, at)));
  }
  return top.children.find(child => typeof child === "object") ?? null;
}

/** What stands in a tag: its name, and after each attribute's a value in quotes. */
function readTag(tag: string): Shape {
  const parts = tag.split('"');
  const attributes = new Map<string, string>();
  const name = /^[\w:]+/u.exec(tag)?.[0] ?? "";
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const key = (parts[i] ?? "").slice(i === 0 ? name.length : 0, -1).trim();
    if (key !== "style") attributes.set(key, unescaped(parts[i + 1] ?? ""));
  }
  return {name, attributes, children: []};
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x9": "\t",
  "#xA": "\n",
  "#xD": "\r"
};

/** What Vega writes for characters that markup needs for itself. */
const unescaped = (text: string): string =>
  text.includes("&") ? text.replace(/&([#\w]+);/gu, (whole, name) => characters[name] ?? whole) : text;

/** All that is in an element, outermost first. */
export function* within(shape: Shape): Generator<Shape> {
  for (const child of shape.children)
    if (typeof child === "object") {
      yield child;
      yield* within(child);
    }
}
