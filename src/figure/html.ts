type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;

/** Makes an HTML element with attributes and children; true sets an empty attribute, false, null and undefined none. */
export function html<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value) element.setAttribute(key, value);
  }
  // One by one: a table's rows as arguments of one call would overflow the stack.
  for (const child of children)
    element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return element;
}
