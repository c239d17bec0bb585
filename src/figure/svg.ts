export const svgNamespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Makes an SVG element with attributes and children. Numbers are rounded to two decimals, which no screen can show;
 * null and undefined attributes are left out. NaN and infinite numbers are a chart's mistake and throw.
 */
export function svg<K extends keyof SVGElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    element.setAttribute(key, typeof value === "number" ? rounded(value, name, key) : value);
  }
  // One by one: `append` of many goes through a fragment, and of very many overflows the stack.
  for (const child of children)
    element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return element;
}

function rounded(value: number, name: string, key: string): string {
  if (!Number.isFinite(value)) throw new Error(`<${name}> would be drawn with ${key}="${value}"`);
  return String(Math.round(value * 100) / 100 + 0);
}
