import {JSDOM} from "jsdom";
import {cardsId, type ReaderUnit} from "../../figure/index.ts";
import {type EvaluatedStory, storyPath} from "../../publish/index.ts";
import {type PictureTexts, pictureTexts} from "../image/pictureTexts.ts";

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
}

/** The figures of an evaluated story. `toIndex` leads from an embed's page to the site's index. */
export function embedded(
  story: string,
  {cells, cards}: Pick<EvaluatedStory, "cells" | "cards">,
  toIndex: string,
  unit: ReaderUnit
): Embedded[] {
  const html = cells.map(({html, verdict}) => `<div data-cell="${verdict.kind}">${html}</div>`).join("");
  const {document} = new JSDOM(`<main>${html}</main><section id="${cardsId}">${cards}</section>`).window;
  return [...document.querySelectorAll("main figure[data-figure]")].map(figure => {
    const kept = cardsOf(document, figure);
    const within = [figure, ...kept];
    headed(figure);
    for (const each of within) readdress(each, figure, within, story, toIndex);
    return {
      id: figure.id,
      figure,
      html: figure.outerHTML,
      cards: kept.map(card => card.outerHTML).join(""),
      texts: pictureTexts(figure, unit),
      isLive: figure.closest("[data-cell=live]") !== null
    };
  });
}

/** Alone on its page, a figure's title is the page's heading. */
function headed(figure: Element): void {
  const title = figure.querySelector("h2.figure-title");
  if (!title) return;
  const heading = figure.ownerDocument.createElement("h1");
  for (const {name, value} of title.attributes) heading.setAttribute(name, value);
  heading.append(...title.childNodes);
  title.replaceWith(heading);
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

/** Addresses of the story's page, as they are from the frame's: what leaves the frame opens a page of its own. */
function readdress(
  element: Element,
  figure: Element,
  within: readonly Element[],
  story: string,
  toIndex: string
): void {
  const page = new URL(storyPath(story), nowhere);
  for (const link of element.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const id = href.startsWith("#") ? href.slice(1) : null;
    if (id !== null && id !== figure.id && isWithin(id, within)) continue;
    if (!URL.canParse(href, page.href)) continue;
    const url = new URL(href, page);
    if (url.protocol === "data:") continue;
    if (url.href.startsWith(nowhere)) link.setAttribute("href", toIndex + url.href.slice(nowhere.length));
    if (link.hasAttribute("download")) continue;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
  for (const image of element.querySelectorAll("img[src]")) {
    const url = new URL(image.getAttribute("src") ?? "", page);
    if (url.href.startsWith(nowhere)) image.setAttribute("src", toIndex + url.href.slice(nowhere.length));
  }
}

/** The fragment that closes a card names nothing. */
function isWithin(id: string, within: readonly Element[]): boolean {
  return (
    id === "_" || within.some(each => each.id === id || each.querySelector(`[id="${quoted(id)}"]`) !== null)
  );
}

function quoted(id: string): string {
  return id.replaceAll(/["\\]/gu, "\\$&");
}
