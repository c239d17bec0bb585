/** The block of a kind that holds an element; null outside one. */
export function blockAt(target: EventTarget | null, kind?: string): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>(kind ? `[data-block="${kind}"]` : "[data-block]");
}

export function blocksOf(document: Document, kind?: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(kind ? `[data-block="${kind}"]` : "[data-block]")];
}

/** Says something in a block's status line, which screen readers tell. */
export function say(block: Element, text: string): void {
  const status = block.querySelector(".block-status");
  if (status) status.textContent = text;
}

/** How numbers are written on the page. */
export function numbers({documentElement}: Document): (x: number) => string {
  const {format} = new Intl.NumberFormat(documentElement.lang || "en", {maximumSignificantDigits: 3});
  return x => format(x);
}
