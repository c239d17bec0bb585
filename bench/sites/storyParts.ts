import {JSDOM} from "jsdom";

/** What the ports have in common with the story: its words and its tables, taken from its built page and its notebook. */
export interface StoryParts {
  readonly title: string;
  readonly standfirst: string;
  /** The text of a Markdown cell as Markdown and as HTML, each cited number filled in as a link to its card. */
  prose(cell: number): {readonly markdown: string; readonly html: string};
  /** The texts and the table of a figure. */
  figure(id: string): FigureParts;
  /** The cards of all claims, without what makes them pop up. */
  readonly cards: string;
}

export interface FigureParts {
  readonly title: string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly note: string;
  readonly sources: string;
  readonly table: string;
}

export function storyParts(page: string, notebook: string): StoryParts {
  const built = new JSDOM(page).window.document;
  const written = new JSDOM(notebook).window.document;
  const element = (selector: string): Element => {
    const found = built.querySelector(selector);
    if (!found) throw new Error(`the built story has no ${selector}: the ports cannot be made equal to it`);
    return found;
  };
  const cards = [...built.querySelectorAll("aside[id]")].map(card => {
    for (const closing of card.querySelectorAll(".card-close")) closing.remove();
    return `<section id="${card.id}">${plain(card)}</section>`;
  });
  return {
    title: element("h1").textContent ?? "",
    standfirst: element(".standfirst").textContent ?? "",
    cards: cards.join("\n"),
    prose(cell) {
      const cited = [...element(`#cell-${cell}`).querySelectorAll("a.claim")];
      const source = written.querySelector(`script[id="${cell}"]`)?.textContent ?? "";
      const markdown = source
        .replaceAll(/^ {4}/gm, "")
        .replaceAll(/\$\{cite\((?:"|reference).*?\)\}/g, () => {
          const link = cited.shift();
          return `[${shown(link)}](${link?.getAttribute("href")})`;
        });
      return {markdown, html: plain(element(`#cell-${cell}`))};
    },
    figure(id) {
      const inFigure = (selector: string) =>
        built.querySelector(`[data-figure="${id}"] ${selector}`)?.textContent?.trim() ?? "";
      return {
        title: inFigure(".figure-title"),
        subtitle: inFigure(".figure-subtitle"),
        takeaway: shown(element(`[data-figure="${id}"] .figure-takeaway`)),
        note: inFigure(".figure-note"),
        sources: inFigure(".figure-sources"),
        table: plain(element(`[data-figure="${id}"] table`), true)
      };
    }
  };
}

/** The markup without the attributes and the second unit that only our own script and style sheet use. */
function plain(element: Element, outer = false): string {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) return "";
  for (const inMiles of copy.querySelectorAll(".in-mi")) inMiles.remove();
  for (const span of copy.querySelectorAll("span.in-km")) span.replaceWith(...span.childNodes);
  for (const each of [copy, ...copy.querySelectorAll("*")]) {
    for (const {name} of [...each.attributes])
      if (/^(?:data-|aria-|class$)/.test(name)) each.removeAttribute(name);
  }
  return outer ? copy.outerHTML : copy.innerHTML;
}

function shown(element: Element | undefined): string {
  const copy = element?.cloneNode(true);
  if (!copy || !isElement(copy)) return "";
  for (const inMiles of copy.querySelectorAll(".in-mi")) inMiles.remove();
  return copy.textContent?.trim() ?? "";
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
