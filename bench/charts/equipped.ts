const namespace = "http://www.w3.org/2000/svg";

/**
 * Puts on a like chart of Plot's, mark by mark, what ours have and Plot has no options for: a role, a place in the order of
 * keys, the claim and table behind it, a target of 24 pixels, and texts hidden from screen readers, whose words are in names.
 */
export function equipped(drawn: Element): void {
  const {ownerDocument: document} = drawn;
  for (const link of [...drawn.getElementsByTagName("a")]) {
    const mark = {
      class: "mark",
      role: "graphics-symbol",
      tabindex: "-1",
      "data-claims": link.getAttribute("href")?.slice(1) ?? "",
      "data-table": "lengths"
    };
    for (const [name, value] of Object.entries(mark)) link.setAttribute(name, value);
    const target = document.createElementNS(namespace, "path");
    const shape = {d: "M12.25,12.25h24v24h-24z", fill: "none", "pointer-events": "all"};
    for (const [name, value] of Object.entries(shape)) target.setAttribute(name, value);
    link.appendChild(target);
  }
  for (const text of [...drawn.getElementsByTagName("text")]) text.setAttribute("aria-hidden", "true");
}
