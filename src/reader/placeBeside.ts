const gap = 8;

/** Places a shown card below its opener, or above where there is more room, within the window. */
export function placeBeside(card: HTMLElement, opener: Element): void {
  const view = card.ownerDocument.documentElement;
  if (view.clientWidth < 640) {
    delete card.dataset.placed;
    return;
  }
  card.dataset.placed = "";
  const beside = opener.getBoundingClientRect();
  const {width, height} = card.getBoundingClientRect();
  const below = beside.bottom + gap;
  const above = beside.top - gap - height;
  const top =
    below + height <= view.clientHeight || above < gap
      ? Math.min(below, view.clientHeight - height - gap)
      : above;
  const left = Math.min(Math.max(gap, beside.left), view.clientWidth - width - gap);
  card.style.setProperty("--card-top", `${Math.max(gap, top)}px`);
  card.style.setProperty("--card-left", `${left}px`);
}
