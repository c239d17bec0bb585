const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: at => Math.max(at - 1, 0),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last
};

/** Arrow keys, Home and End move between the marks of a chart, of which one is in the tab order. */
export function markKeys(document: Document): void {
  document.addEventListener("keydown", event => {
    const step = steps[event.key];
    if (!step || !(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = event.target.closest<SVGElement>(".mark");
    const chart = mark?.closest(".chart");
    if (!mark || !chart) return;
    const marks = [...chart.querySelectorAll<SVGElement>(".mark")];
    const next = marks[step(marks.indexOf(mark), marks.length - 1)];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}
