/** What the keys of a clicker do. */
export interface Turned {
  next(): void;
  prev(): void;
  overview(): void;
}

/**
 * Page Up, Page Down and Escape drive the deck whatever has the focus: a slider would take the first two for itself. An open
 * card is closed by Escape first.
 */
export function clickerKeys(document: Document, deck: Turned): void {
  const does: Readonly<Record<string, () => void>> = {
    PageDown: deck.next,
    PageUp: deck.prev,
    Escape: deck.overview
  };
  document.defaultView?.addEventListener(
    "keydown",
    event => {
      const turn = does[event.key];
      if (!turn || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && document.querySelector(":popover-open")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (
        document.activeElement instanceof HTMLElement &&
        document.activeElement.matches("input, select, textarea")
      )
        document.activeElement.blur();
      turn();
    },
    true
  );
}

/** Whether a key is for what has the focus, and not for the deck: controls, marks and links have uses for it. */
export function isForControl({target}: KeyboardEvent): boolean {
  return (
    target instanceof Element && target.closest("input, select, textarea, button, summary, a, .mark") !== null
  );
}
