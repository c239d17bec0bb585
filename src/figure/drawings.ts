import type {Chart} from "./chart.ts";
import type {Edition} from "./edition.ts";
import {html} from "./html.ts";
import {ink} from "./ink.ts";
import {measureText} from "./measureText.ts";

/** Narrower than this, in CSS pixels, no chart is drawn: what is asked for is a measurement before layout. */
const narrowest = 240;

/**
 * A chart's drawings: one per width of the edition, of which container queries show one; or, where there are no fixed
 * widths, one at the width there is, drawn again when that changes.
 */
export function drawings(edition: Edition, chart: Chart, id: string): HTMLElement | Promise<HTMLElement> {
  const {document, widths} = edition;
  const drawn = (widths ?? [edition.columnWidth()]).map(width =>
    drawing(edition, chart, id, Math.max(narrowest, Math.round(width)))
  );
  const holder = html(document, "div", {class: "drawings"});
  if (!widths) redrawOnResize(holder, width => drawing(edition, chart, id, width), edition);
  const hold = (each: readonly HTMLElement[]) => {
    holder.replaceChildren(...each);
    return holder;
  };
  return drawn.some(each => "then" in each) ? Promise.all(drawn).then(hold) : hold(drawn as HTMLElement[]);
}

function drawing(
  edition: Edition,
  chart: Chart,
  figure: string,
  width: number
): HTMLElement | Promise<HTMLElement> {
  const {document, locale} = edition;
  const id = edition.widths ? `${figure}-${width}` : figure;
  const drawn = chart.draw({document, width, height: null, locale, id, ink, measure: measureText});
  const held = (svg: SVGSVGElement) => {
    svg.setAttribute("aria-roledescription", "chart");
    svg.setAttribute("aria-labelledby", `${figure}-title`);
    svg.setAttribute("aria-describedby", `${figure}-takeaway ${figure}-description`);
    return html(
      document,
      "div",
      {class: "drawing", "data-width": edition.widths ? String(width) : null},
      svg
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
  let last = Math.max(narrowest, Math.round(columnWidth()));
  new Observer(async entries => {
    const width = Math.round(entries.at(-1)?.contentRect.width ?? 0);
    if (width < narrowest || width === last) return;
    last = width;
    const drawn = await draw(width);
    if (width === last) holder.replaceChildren(drawn);
  }).observe(holder);
}
