import {placeBeside} from "./placeBeside.ts";

/**
 * Opens the card that a figure in prose, a mark or a table's row links to as a popover beside it. Enter is a link's own
 * click; Escape and a click elsewhere are the popover's own ways out, and give the focus back.
 */
export function cards(document: Document): void {
  let opener: HTMLElement | SVGElement | null = null;

  document.addEventListener("click", event => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLElement | SVGElement>('a[href^="#"]');
    if (!link) return;
    if (link.matches(".card-close")) {
      event.preventDefault();
      link.closest<HTMLElement>("[popover]")?.hidePopover();
      return;
    }
    const card = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    if (!card?.popover) return;
    event.preventDefault();
    // A card that a card opens is closed back to what opened the first.
    if (!link.closest("[popover]")) opener = link;
    card.showPopover();
    placeBeside(card, link.closest("[popover]") ? (opener ?? link) : link);
    card.focus();
  });

  document.addEventListener(
    "toggle",
    event => {
      if (!(event instanceof ToggleEvent) || !(event.target instanceof HTMLElement)) return;
      if (event.newState !== "closed" || document.querySelector("[popover]:popover-open")) return;
      if (event.target.contains(document.activeElement) || document.activeElement === document.body)
        opener?.focus();
    },
    true
  );
}
