import {JSDOM} from "jsdom";
import {cardsId, type ReaderUnit} from "../../figure/index.ts";
import {type EvaluatedStory, storyPath} from "../../publish/index.ts";
import {type PictureTexts, pictureTexts} from "../image/pictureTexts.ts";
import {headed, opensApart} from "./leaving.ts";

/** A figure as it stands alone in a frame. */
export interface Embedded {
  readonly id: string;
  readonly figure: Element;
  /** HTML, with addresses from the embed's own page. */
  readonly html: string;
  /** The source cards that it leads to, and those that these lead to: HTML. */
  readonly cards: string;
  readonly texts: PictureTexts;
  /** Whether controls of the story change it, which a frame has not. */
  readonly isLive: boolean;
  /** The id of its cell. */
  readonly cell: number;
  /** The cells whose inputs change it; none where no address can set any. */
  readonly inputs: readonly InputCell[];
}

/** A cell that shows inputs of a story; those that change the figure are marked with what an address calls them. */
export interface InputCell {
  readonly id: number;
  readonly html: string;
  readonly names: readonly string[];
}

/**
 * The figures of an evaluated story. `toIndex` leads from an embed's page to the site's index; `needs` gives the names whose
 * values a cell needs.
 */
export function embedded(
  story: string,
  {cells, cards}: Pick<EvaluatedStory, "cells" | "cards">,
  toIndex: string,
  unit: ReaderUnit,
  needs: (cell: number) => ReadonlySet<string>
): Embedded[] {
  const html = cells
    .map(({id, html, verdict}) => `<div data-cell="${verdict.kind}" data-place="${id}">${html}</div>`)
    .join("");
  const {document} = new JSDOM(`<main>${html}</main><section id="${cardsId}">${cards}</section>`).window;
  return [...document.querySelectorAll("main figure[data-figure]")].map(figure => {
    const kept = cardsOf(document, figure);
    const within = [figure, ...kept];
    headed(figure);
    for (const each of within) {
      rebase(each, story, toIndex);
      opensApart(each, figure.id, toIndex + storyPath(story), id => isWithin(id, within));
    }
    const place = figure.closest("[data-cell]");
    const cell = Number(place?.getAttribute("data-place"));
    const isLive = place?.getAttribute("data-cell") === "live";
    return {
      id: figure.id,
      figure,
      html: figure.outerHTML,
      cards: kept.map(card => card.outerHTML).join(""),
      texts: pictureTexts(figure, unit),
      isLive,
      cell,
      inputs: isLive
        ? inputsAmong(
            cells.filter(({id}) => id !== cell),
            needs(cell)
          )
        : []
    };
  });
}

/** What a frame's address says of the frame itself. */
const flags: ReadonlySet<string> = new Set(["theme", "title", "unit"]);

/** A view goes by two names: `x` and `viewof$x`. */
function inputsAmong(cells: EvaluatedStory["cells"], needed: ReadonlySet<string>): InputCell[] {
  return cells.flatMap(({id, html, verdict}) => {
    const names: string[] = [];
    const marked = html.replaceAll(/ data-input="([^"]*)"/gu, (mark, name: string) => {
      const isNeeded = !flags.has(name) && (needed.has(name) || needed.has(`viewof$${name}`));
      if (isNeeded) names.push(name);
      return isNeeded ? mark : "";
    });
    return verdict.kind === "live" && names.length > 0 ? [{id, html: marked, names}] : [];
  });
}

/** Copies of the cards that an element's links lead to, and on from there. */
function cardsOf(document: Document, figure: Element): Element[] {
  const found = new Map<string, Element>();
  const follow = (from: Element) => {
    for (const link of from.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      const card = document.getElementById(id);
      if (found.has(id) || !card?.matches(`#${cardsId} > *`)) continue;
      found.set(id, card.cloneNode(true) as Element);
      follow(card);
    }
  };
  follow(figure);
  return [...found.values()];
}

const nowhere = "http://site.invalid/";

/** Addresses of the story's page, as they are from the frame's. */
function rebase(element: Element, story: string, toIndex: string): void {
  const page = new URL(storyPath(story), nowhere);
  for (const [selector, name] of [
    ["a[href]:not([href^='#'])", "href"],
    ["img[src]", "src"]
  ] as const)
    for (const each of element.querySelectorAll(selector)) {
      const address = each.getAttribute(name) ?? "";
      if (!URL.canParse(address, page.href)) continue;
      const {href} = new URL(address, page);
      if (href.startsWith(nowhere)) each.setAttribute(name, toIndex + href.slice(nowhere.length));
    }
}

function isWithin(id: string, within: readonly Element[]): boolean {
  return within.some(each => each.id === id || each.querySelector(`[id="${quoted(id)}"]`) !== null);
}

function quoted(id: string): string {
  return id.replaceAll(/["\\]/gu, "\\$&");
}
