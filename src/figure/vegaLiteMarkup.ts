/** An element of Vega's SVG: read, and changed, without a DOM, whose every step costs far more. */
export interface Shape {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (Shape | string)[];
  /** The mark that it became. */
  made?: SVGElement;
}

const piece = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;
const attribute = /([\w:-]+)="([^"]*)"/gu;

/** The root element of Vega's SVG text, without the inline styles that a strict policy reports; null where there is none. */
export function readMarkup(text: string): Shape | null {
  const top: Shape = {name: "", attributes: new Map(), children: []};
  const open = [top];
  for (const [, closes, name = "", attributes = "", isEmpty, words] of text.matchAll(piece)) {
    if (closes) open.pop();
    else if (words !== undefined) open.at(-1)?.children.push(unescaped(words));
    else {
      const shape: Shape = {name, attributes: new Map(), children: []};
      for (const [, key = "", value = ""] of attributes.matchAll(attribute))
        if (key !== "style") shape.attributes.set(key, unescaped(value));
      open.at(-1)?.children.push(shape);
      if (!isEmpty) open.push(shape);
    }
  }
  return top.children.find(child => typeof child === "object") ?? null;
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
