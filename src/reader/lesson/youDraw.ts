import type {Answered} from "./answers.ts";
import {blockAt, blocksOf, numbers} from "./blocks.ts";
import {
  asRecorded,
  closeAt,
  differenceColumn,
  drawFirst,
  furthestAt,
  guessColumn,
  pointNotSet,
  tooHigh,
  tooLow
} from "./messages.ts";

/** The units of the build's plot: `figure/lesson/plot.ts`. */
const height = 1000;
const column = 100;

/** Draws what is guessed, by key on the sliders or by pointer across all of them. */
export function drawing(document: Document): void {
  for (const block of blocksOf(document, "you-draw"))
    for (const slider of slidersOf(block)) slider.setAttribute("aria-valuetext", pointNotSet);
  document.addEventListener("input", event => {
    const block = blockAt(event.target, "you-draw");
    if (!block || !(event.target instanceof HTMLInputElement)) return;
    event.target.dataset["drawn"] = "";
    show(block);
  });
  document.addEventListener("pointerdown", event => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>(".plot-field") : null;
    const block = blockAt(field, "you-draw");
    if (!field?.querySelector("input") || !block || event.button !== 0) return;
    drag(field, block, event);
  });
}

function drag(field: HTMLElement, block: HTMLElement, first: PointerEvent): void {
  first.preventDefault();
  field.setPointerCapture(first.pointerId);
  let last: {at: number; share: number} | null = null;
  const move = (event: PointerEvent) => {
    // Shares of what is on the screen: right whatever the page is scaled by.
    const {left, top, width, height} = field.getBoundingClientRect();
    const columns = field.querySelectorAll(".plot-sliders > *").length;
    const at = clamp(Math.floor(((event.clientX - left) / width) * columns), 0, columns - 1);
    const share = clamp(1 - (event.clientY - top) / height, 0, 1);
    // A fast pointer jumps over columns.
    const from = last ?? {at, share};
    const steps = Math.max(1, Math.abs(at - from.at));
    for (let i = 1; i <= steps; i++) {
      const part = i / steps;
      set(field, from.at + Math.round((at - from.at) * part), from.share + (share - from.share) * part);
    }
    last = {at, share};
  };
  const end = () => {
    field.removeEventListener("pointermove", move);
    field.removeEventListener("pointerup", end);
    field.removeEventListener("pointercancel", end);
    slidersOf(block)[0]?.dispatchEvent(new Event("change", {bubbles: true}));
  };
  field.addEventListener("pointermove", move);
  field.addEventListener("pointerup", end);
  field.addEventListener("pointercancel", end);
  move(first);
}

function set(field: HTMLElement, at: number, share: number): void {
  const slider = field.querySelectorAll(".plot-sliders > *")[at];
  if (!(slider instanceof HTMLInputElement)) return;
  slider.value = String(share * Number(slider.max));
  slider.dispatchEvent(new Event("input", {bubbles: true}));
}

/** The guess on both plots, and in the names under the first. */
function show(block: HTMLElement): void {
  const unit = unitOf(block);
  const format = numbers(block.ownerDocument);
  const places = [...block.querySelectorAll(".plot-sliders > *")];
  const values = places.map(place =>
    place instanceof HTMLInputElement && isDrawn(place) ? place.valueAsNumber : null
  );
  const names = block.querySelectorAll<HTMLElement>(".plot-names:not(details *) > span");
  values.forEach((value, i) => {
    const text = value === null ? null : `${format(value)}${unit}`;
    if (text !== null) places[i]?.setAttribute("aria-valuetext", text);
    if (names[i]) names[i].dataset["value"] = value === null ? "" : format(value);
  });
  for (const plot of block.querySelectorAll<HTMLElement>(".plot")) {
    const top = Number(plot.dataset["top"]);
    // A line goes on from what is given.
    const drawn = values.map(
      (value, i) => value ?? (plot.dataset["kind"] === "line" ? givenAt(places[i]) : null)
    );
    plot.querySelector(".plot-series.guess")?.setAttribute("d", shape(plot.dataset["kind"], drawn, top));
  }
}

function givenAt(place: Element | undefined): number | null {
  return place?.matches(".plot-given") ? Number((place as HTMLElement).dataset["value"]) : null;
}

/** A guess among bars is a line across each. */
function shape(kind: string | undefined, values: readonly (number | null)[], top: number): string {
  return values
    .map((value, i) => {
      if (value === null) return "";
      const y = Math.round(height * (1 - value / top));
      if (kind === "bars") return `M${i * column + 10},${y}H${i * column + 90}`;
      const isJoined = i > 0 && values[i - 1] !== null;
      return `${isJoined ? "L" : "M"}${i * column + column / 2},${y}h0`;
    })
    .join("");
}

export const youDraw: Answered = {
  missing(block) {
    const left = slidersOf(block).filter(slider => !isDrawn(slider)).length;
    return left > 0 ? drawFirst(left) : null;
  },
  outcome(block) {
    const format = numbers(block.ownerDocument);
    const unit = unitOf(block);
    const rows = [...block.querySelectorAll<HTMLTableRowElement>("tr[data-recorded]")];
    const places = [...block.querySelectorAll(".plot-sliders > *")];
    const points = rows.flatMap((row, i) => {
      const place = places[i];
      if (!(place instanceof HTMLInputElement)) return [];
      const recorded = Number(row.dataset["recorded"]);
      const guess = place.valueAsNumber;
      return [{row, x: place.getAttribute("aria-label") ?? "", recorded, guess, off: guess - recorded}];
    });
    const isClose = ({recorded, off}: {recorded: number; off: number}) => Math.abs(off) <= recorded / 10;
    const inWords = ({recorded, off}: {recorded: number; off: number}) =>
      isClose({recorded, off}) ? asRecorded : (off > 0 ? tooHigh : tooLow)(format(Math.abs(off)));
    compare(
      block,
      rows,
      new Map(points.map(each => [each.row, [`${format(each.guess)}${unit}`, inWords(each)]]))
    );
    const furthest = points.toSorted((a, b) => Math.abs(b.off) - Math.abs(a.off))[0];
    if (!furthest) return "";
    const close = closeAt(points.filter(isClose).length, points.length);
    if (isClose(furthest)) return close;
    const {x, guess, recorded} = furthest;
    return `${close} ${furthestAt(x, `${format(guess)}${unit}`, `${format(recorded)}${unit}`, inWords(furthest))}`;
  }
};

/** Puts what was drawn, and how far off it is, beside what was recorded. */
function compare(
  block: HTMLElement,
  rows: readonly HTMLTableRowElement[],
  cells: ReadonlyMap<HTMLTableRowElement, readonly string[]>
): void {
  const document = block.ownerDocument;
  const head = rows[0]?.closest("table")?.tHead?.rows[0];
  for (const each of block.querySelectorAll(".compared")) each.remove();
  const cell = (name: "th" | "td", text: string) => {
    const made = document.createElement(name);
    made.className = "numeric compared";
    if (name === "th") made.setAttribute("scope", "col");
    made.textContent = text;
    return made;
  };
  head?.append(cell("th", guessColumn), cell("th", differenceColumn));
  for (const row of rows) row.append(...(cells.get(row) ?? ["", ""]).map(text => cell("td", text)));
}

function slidersOf(block: HTMLElement): HTMLInputElement[] {
  return [...block.querySelectorAll<HTMLInputElement>(".plot-sliders > input")];
}

const isDrawn = (slider: HTMLInputElement) => slider.dataset["drawn"] !== undefined;

/** With the space before it. */
function unitOf(block: HTMLElement): string {
  const name = block.querySelector<HTMLElement>(".block-answer")?.dataset["unitName"];
  return name ? ` ${name}` : "";
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));
