/** Gives each slider of an input's form the name of the form: Observable Inputs labels only the number beside it. */
export function nameRanges(node: Node): void {
  if (!("querySelectorAll" in node)) return;
  for (const range of (node as ParentNode).querySelectorAll('input[type="range"]:not([aria-label])')) {
    const name = range.closest("form")?.querySelector("label")?.textContent?.trim();
    if (name && !range.id) range.setAttribute("aria-label", name);
  }
}
