import {withoutMarks} from "../../notebook/index.ts";
import {type Fit, fitFigure} from "./fitFigure.ts";
import {gap, heightOf} from "./heightOf.ts";
import {slideName} from "./messages.ts";
import {room} from "./sizes.ts";
import type {Slide, SlidePart} from "./slide.ts";

/** A slide as HTML, and how well it fits. */
export interface WrittenSlide {
  readonly html: string;
  /** How high its content is, in its own pixels. */
  readonly height: number;
  /** Of figures that are shown below their size. */
  readonly small: readonly {readonly figure: string; readonly share: number}[];
}

export interface SlidePlace {
  readonly at: number;
  readonly of: number;
  /** What a live cell shows as a whole: HTML. */
  readonly live: (cell: number) => string;
  readonly document: Document;
}

/** Writes a slide; its figures are given what its other content leaves of the room. */
export function slideHtml({parts}: Slide, {at, of, live, document}: SlidePlace): WrittenSlide {
  const small: {figure: string; share: number}[] = [];
  const holders = parts.map(part => holderOf(part, live, document));
  const others = holders.reduce((sum, holder) => sum + heightWithoutFigures(holder), 0);
  const figures = holders.flatMap(holder => [...holder.querySelectorAll("figure.figure")]);
  const share = (room.height - others) / Math.max(1, figures.length);
  let height = others;
  holders.forEach(holder => {
    for (const figure of holder.querySelectorAll("figure.figure")) {
      const fit = fitFigure(figure, share);
      height += fit.height;
      if (fit.share < 0.995) small.push({figure: figure.id, share: fit.share});
      holder.setAttribute("style", styleOf(fit));
      if (fit.drawn !== null) holder.setAttribute("data-fit", String(fit.drawn));
    }
  });
  const label = slideName(at, of);
  return {
    html: `<section id="slide-${at}" aria-label="${label}">${holders.map((holder, i) => stepped(holder, parts[i]?.step ?? 0)).join("")}</section>`,
    height,
    small
  };
}

function styleOf({width, room}: Fit): string {
  return `--fit-width: ${width}px; --fit-room: ${Math.floor(room)}px`;
}

function holderOf({cell, isLive, nodes}: SlidePart, live: (cell: number) => string, document: Document) {
  const holder = document.createElement("div");
  holder.className = "cell";
  if (isLive) {
    holder.id = `cell-${cell}`;
    holder.setAttribute("data-cell", "live");
    holder.innerHTML = withoutMarks(live(cell));
  } else holder.append(...nodes.map(node => node.cloneNode(true)));
  fromDeck(holder, document);
  return holder;
}

function stepped(holder: Element, step: number): string {
  return step === 0
    ? holder.outerHTML
    : `<div class="fragment" data-fragment-index="${step - 1}">${holder.outerHTML}</div>`;
}

function heightWithoutFigures(holder: Element): number {
  const copy = holder.cloneNode(true) as Element;
  const hasFigure = copy.querySelector("figure.figure") !== null;
  for (const figure of copy.querySelectorAll("figure.figure")) figure.remove();
  return heightOf(copy) + (hasFigure ? gap : 0);
}

/** Sections are slides to the deck: another one within a slide would be a slide of its own. */
export function fromDeck(root: Element, document: Document): void {
  for (const section of root.querySelectorAll("section")) {
    const div = document.createElement("div");
    for (const {name, value} of section.attributes) div.setAttribute(name, value);
    div.append(...section.childNodes);
    section.replaceWith(div);
  }
  linkFrom(root);
}

/** What a page links to relatively is one folder further from the page below it. */
export function linkFrom(root: Element): void {
  for (const name of ["href", "src"]) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const url = element.getAttribute(name) ?? "";
      if (/^(?:[a-z][a-z0-9+.-]*:|[#/?]|$)/iu.test(url)) continue;
      element.setAttribute(name, `../${url}`);
    }
  }
}
