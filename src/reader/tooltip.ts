/**
 * One tooltip for the marks of all charts, out of their names: shown on hover and on focus, hidden by Escape. Screen
 * readers have the names themselves, so that it is hidden from them.
 */
export function tooltip(document: Document): void {
  const box = document.createElement("div");
  box.className = "tooltip";
  box.setAttribute("aria-hidden", "true");
  box.hidden = true;
  document.body.append(box);

  const show = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest(".mark") : null;
    const name = mark?.getAttribute("aria-label");
    box.hidden = !name;
    if (!mark || !name) return;
    box.textContent = name;
    const {left, right, top, bottom} = mark.getBoundingClientRect();
    const {clientWidth} = document.documentElement;
    const x = Math.min(
      Math.max(8, (left + right) / 2 - box.offsetWidth / 2),
      clientWidth - box.offsetWidth - 8
    );
    const y = top - box.offsetHeight - 8;
    box.style.translate = `${x}px ${y < 8 ? bottom + 8 : y}px`;
  };

  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") box.hidden = true;
  });
  document.addEventListener("scroll", () => {
    box.hidden = true;
  });
}
