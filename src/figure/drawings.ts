import type {Chart, Drawing} from "./chart.ts";
import {drawnWidth} from "./drawnWidths.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {ink} from "./ink.ts";
import {measureText} from "./measureText.ts";

/**
 * A chart's drawings: one per width of the edition, of which container queries show one; or, where there are no fixed
 * widths, the one that they would show at the width there is, and another when they would show another. A fluid one is
 * drawn once.
 */
export function drawings(
  edition: Edition,
  chart: Chart<Drawing>,
  id: string
): HTMLElement | Promise<HTMLElement> {
  const {document} = edition;
  const widths = chart.fluid ? null : edition.widths;
  const drawn = (widths ?? [drawnWidth(edition.columnWidth())]).map(width =>
    drawing(edition, chart, id, width)
  );
  const holder = html(document, "div", {class: "drawings"});
  if (!widths && !chart.fluid) redrawOnResize(holder, width => drawing(edition, chart, id, width), edition);
  const hold = (each: readonly HTMLElement[]) => {
    holder.replaceChildren(...each);
    return holder;
  };
  return drawn.some(each => "then" in each) ? Promise.all(drawn).then(hold) : hold(drawn as HTMLElement[]);
}

function drawing(
  edition: Edition,
  chart: Chart<Drawing>,
  figure: string,
  width: number
): HTMLElement | Promise<HTMLElement> {
  const {document, locale} = edition;
  const isOfWidths = edition.widths !== null && !chart.fluid;
  const id = isOfWidths ? `${figure}-${width}` : figure;
  const drawn = chart.draw({document, width, height: null, locale, id, ink, measure: measureText});
  const held = (drawing: Drawing) => {
    const isPicture = drawing.localName === "svg";
    if (isPicture) drawing.setAttribute("aria-roledescription", "chart");
    drawing.setAttribute("aria-labelledby", `${figure}-title`);
    drawing.setAttribute("aria-describedby", `${figure}-takeaway ${figure}-description`);
    return html(
      document,
      "div",
      {class: isPicture ? "drawing" : "drawing table", "data-width": isOfWidths ? String(width) : null},
      drawing
    );
  };
  return "then" in drawn ? drawn.then(held) : held(drawn);
}

function redrawOnResize(
  holder: HTMLElement,
  draw: (width: number) => HTMLElement | Promise<HTMLElement>,
  {document, columnWidth}: Edition
): void {
  const Observer = document.defaultView?.ResizeObserver;
  if (!Observer) return;
  let last = drawnWidth(columnWidth());
  new Observer(async entries => {
    const room = entries.at(-1)?.contentRect.width ?? 0;
    const width = drawnWidth(room);
    // What is hidden has no width.
    if (room === 0 || width === last) return;
    last = width;
    const drawn = await draw(width);
    if (width === last) holder.replaceChildren(drawn);
  }).observe(holder);
}
