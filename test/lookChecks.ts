/**
 * What is wrong with a page's layout as a browser has it: what is cut off, what lies on something else, what is too small.
 * Runs in the page: it may use nothing from outside itself. A line each.
 */
export function lookProblems(): string[] {
  const problems: string[] = [];
  const root = document.documentElement;
  const words = (element: Element) => (element.textContent ?? "").trim().replace(/\s+/gu, " ").slice(0, 50);
  if (root.scrollWidth > root.clientWidth)
    problems.push(`the page is ${root.scrollWidth} pixels wide in ${root.clientWidth}`);

  const boxes =
    "h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption, summary, label, legend, button, select, cite";
  for (const box of document.querySelectorAll<HTMLElement>(boxes)) {
    if (!box.checkVisibility({visibilityProperty: true}) || box.closest(".visually-hidden, .picture"))
      continue;
    if (
      box.clientWidth > 0 &&
      box.scrollWidth > box.clientWidth + 1 &&
      getComputedStyle(box).display !== "inline"
    )
      problems.push(`"${words(box)}" is ${box.scrollWidth} pixels wide in ${box.clientWidth}`);
    const {left, right} = box.getBoundingClientRect();
    const scrolled = box.closest<HTMLElement>(".table, .figure-data, .data-table");
    if (!scrolled && right > left && (right > root.clientWidth + 1 || left < -1))
      problems.push(`"${words(box)}" runs off the page`);
  }

  for (const chart of document.querySelectorAll<SVGSVGElement>("figure.figure svg.chart")) {
    if (!chart.checkVisibility()) continue;
    const name = chart.closest("figure")?.id ?? "";
    const frame = chart.getBoundingClientRect();
    const scale = chart.viewBox.baseVal.width > 0 ? frame.width / chart.viewBox.baseVal.width : 1;
    const lines = [...chart.querySelectorAll<SVGTextElement>("text")].filter(
      line =>
        line.textContent?.trim() &&
        line.getBoundingClientRect().width > 0 &&
        line.checkVisibility({visibilityProperty: true, opacityProperty: true})
    );
    const placed = lines.map(line => {
      const {left, right, top, bottom} = line.getBoundingClientRect();
      // A line's box has room for accents and tails that few letters use.
      const slack = (bottom - top) * 0.2;
      return {line, left: left + 1, right: right - 1, top: top + slack, bottom: bottom - slack};
    });
    for (const {line, left, right, top, bottom} of placed) {
      const size = Number.parseFloat(getComputedStyle(line).fontSize) * scale;
      if (size < 11.95) problems.push(`${name}: "${words(line)}" is ${size.toFixed(1)} pixels high`);
      if (
        left < frame.left - 1 ||
        right > frame.right + 1 ||
        top < frame.top - 1 ||
        bottom > frame.bottom + 1
      )
        problems.push(`${name}: "${words(line)}" leaves the drawing`);
    }
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          problems.push(`${name}: "${words(a.line)}" lies on "${words(b.line)}"`);
  }
  return problems;
}
